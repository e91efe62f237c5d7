package nl.perspectief.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Getting in, staying in and being put out, by HTTP. */
class SignInTest {

    private static final String REFUSED = "/aanmelden?fout";

    @TempDir private static Path data;

    private static ConfigurableApplicationContext application;
    private static String url;
    private static TestAccounts accounts;
    private static Account administrator;

    @BeforeAll
    static void serve() {
        PublishedFixture.publish(data);
        application =
                SpringApplication.run(
                        PerspectiefApplication.class,
                        "--server.port=0",
                        "--perspectief.data=" + data);
        url = "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
        accounts = new TestAccounts(application);
        var made = accounts.make(Role.BEHEER, null);
        administrator = new Account(made.id(), "Beheer", made.email(), Role.BEHEER, null);
    }

    @AfterAll
    static void close() {
        application.close();
    }

    @Test
    void whoeverIsNotSignedInSeesThePageToSignInAndNothingElse() {
        for (String path : List.of("/", "/trends", "/bestaat-niet", "/gemeente?gemeente=GM0855")) {
            var answer = new Visitor(url).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/aanmelden");
        }
        assertThat(new Visitor(url).get("/?v-r=init&location=").statusCode()).isEqualTo(401);
        assertThat(new Visitor(url).get("/aanmelden").body()).contains("Aanmelden", "E-mailadres");
    }

    @Test
    void whoSignsInComesWhereTheyWantedToGoUnderAnotherSession() {
        var account = accounts.make(Role.LEZER, null);
        var visitor = new Visitor(url);
        visitor.get("/trends?programma=BOTOC");
        var before = visitor.cookies().toString();

        assertThat(visitor.signIn(account.email().toUpperCase(), account.password()))
                .isEqualTo("/trends?programma=BOTOC");
        assertThat(visitor.cookies().toString()).isNotEqualTo(before);
        assertThat(visitor.get("/trends").statusCode()).isEqualTo(200);
    }

    @Test
    void unknownWrongAndLockedAreAnsweredAlike() {
        var account = accounts.make(Role.LEZER, null);
        var visitor = new Visitor(url);

        assertThat(visitor.signIn("niemand@example.org", account.password())).isEqualTo(REFUSED);
        for (int i = 0; i < 5; i++) {
            assertThat(visitor.signIn(account.email(), "iets anders " + i)).isEqualTo(REFUSED);
        }
        assertThat(visitor.signIn(account.email(), account.password()))
                .as("right, but too late")
                .isEqualTo(REFUSED);

        application.getBean(Accounts.class).enable(administrator, account.id());
        assertThat(visitor.signIn(account.email(), account.password())).isEqualTo("/");
    }

    @Test
    void aSecondFactorIsAskedAndItsCodesWorkOnce() {
        var account = accounts.make(Role.LEZER, null);
        var secret = Totp.newSecret();
        application.getBean(AccountQueries.class).secondFactor(account.id(), secret);
        var code = Totp.code(secret, System.currentTimeMillis() / 30_000);

        assertThat(new Visitor(url).signIn(account.email(), account.password())).isEqualTo(REFUSED);
        assertThat(new Visitor(url).signIn(account.email(), account.password(), code))
                .isEqualTo("/");
        assertThat(new Visitor(url).signIn(account.email(), account.password(), code))
                .isEqualTo(REFUSED);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        var account = accounts.make(Role.LEZER, null);
        var visitor = new Visitor(url);

        var answer =
                visitor.post(
                        "/aanmelden",
                        Map.of("email", account.email(), "wachtwoord", account.password()));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(visitor.get("/trends").statusCode()).isEqualTo(302);
    }

    @Test
    void whatAnAdministratorChangesEndsTheSessionAtOnce() {
        var service = application.getBean(Accounts.class);
        var one = accounts.make(Role.GEMEENTE, "GM0855");
        var disabled = new Visitor(url).signedIn(one);
        assertThat(disabled.get("/trends").statusCode()).isEqualTo(200);

        service.disable(administrator, one.id());

        assertThat(disabled.get("/trends").statusCode()).isEqualTo(302);
        assertThat(disabled.get("/?v-r=uidl&v-uiId=0").statusCode()).isEqualTo(401);
        assertThat(disabled.signIn(one.email(), one.password())).isEqualTo(REFUSED);

        var other = accounts.make(Role.GEMEENTE, "GM0855");
        var changed = new Visitor(url).signedIn(other);
        service.changeRole(administrator, other.id(), Role.LEZER, null);
        assertThat(changed.get("/trends").statusCode()).isEqualTo(302);
        assertThat(changed.signIn(other.email(), other.password())).startsWith("/");
    }

    @Test
    void someoneWhoWasInvitedChoosesAPasswordOnce() {
        var link =
                application
                        .getBean(Accounts.class)
                        .invite(administrator, "Ans", "ans@example.org", Role.GEMEENTE, "GM0917");
        var visitor = new Visitor(url);
        assertThat(visitor.get(link).body()).contains("Welkom, Ans.");
        assertThat(choose(visitor, link, "kort").body()).contains("te kort");
        assertThat(choose(visitor, link, "perspectief example").body()).contains("bijna alleen");

        assertThat(choose(visitor, link, "zeven blauwe fietsen").statusCode()).isEqualTo(303);

        assertThat(visitor.get(link).statusCode()).isEqualTo(404);
        assertThat(visitor.signIn("ans@example.org", "zeven blauwe fietsen")).isEqualTo("/");
    }

    @Test
    void aDisabledAccountCannotBeRevivedByAnOldLink() {
        var service = application.getBean(Accounts.class);
        var link = service.invite(administrator, "Bo", "bo@example.org", Role.LEZER, null);
        long id =
                application
                        .getBean(AccountQueries.class)
                        .byEmail("bo@example.org")
                        .orElseThrow()
                        .account()
                        .id();

        service.disable(administrator, id);

        assertThat(new Visitor(url).get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void accountsOfTheDemoDoNotWorkElsewhere() {
        var queries = application.getBean(AccountQueries.class);
        long id =
                queries.insert(
                        "beheer@demo.invalid", "Demo", Role.BEHEER, null, java.time.Instant.now());
        queries.choosePassword(id, application.getBean(Passwords.class).hash(KnownToAll.PASSWORD));

        assertThat(new Visitor(url).signIn("beheer@demo.invalid", KnownToAll.PASSWORD))
                .isEqualTo(REFUSED);
        assertThat(new Visitor(url).get("/aanmelden").body()).doesNotContain("demo");
    }

    @Test
    void everyAnswerTellsTheBrowserToBeCareful() {
        var visitor = new Visitor(url).signedIn(accounts.make(Role.LEZER, null));
        for (String path : List.of("/", "/trends", "/aanmelden", "/bestaat-niet")) {
            var headers = visitor.get(path).headers();
            assertThat(headers.firstValue("Cache-Control").orElse(""))
                    .as(path)
                    .contains("no-store");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("no-referrer");
            var policy = headers.firstValue("Content-Security-Policy").orElse("");
            assertThat(policy).as(path).contains("frame-ancestors 'none'", "form-action 'self'");
            assertThat(policy.replaceAll("style-src[^;]*", ""))
                    .as(path)
                    .doesNotContain("unsafe-inline");
        }
        assertThat(new Visitor(url).get("/perspectief/theme.js").statusCode()).isEqualTo(200);
    }

    private static java.net.http.HttpResponse<String> choose(
            Visitor visitor, String link, String password) {
        return visitor.submit(link, Map.of("wachtwoord", password, "nogmaals", password));
    }
}
