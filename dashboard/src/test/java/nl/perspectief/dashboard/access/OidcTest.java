package nl.perspectief.dashboard.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
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

/** Signing in at one's own organisation, against Spring's authorization server. */
class OidcTest {

    @TempDir private static Path data;

    private static Provider provider;
    private static ConfigurableApplicationContext application;
    private static String url;
    private static AccountQueries accounts;

    @BeforeAll
    static void serve() throws Exception {
        PublishedFixture.publish(data);
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        url = "http://127.0.0.1:" + port;
        provider = new Provider();
        application =
                SpringApplication.run(
                        PerspectiefApplication.class,
                        "--server.port=" + port,
                        "--perspectief.data=" + data,
                        "--perspectief.oidc.issuer=" + provider.issuer(),
                        "--perspectief.oidc.client-id=" + Provider.CLIENT,
                        "--perspectief.oidc.client-secret=" + Provider.SECRET);
        // begun later than what it serves: only who signs in needs it
        provider.start(url + "/login/oauth2/code/organisatie");
        accounts = application.getBean(AccountQueries.class);
    }

    @AfterAll
    static void close() {
        application.close();
        provider.close();
    }

    @Test
    void anAccountIsMadeAtTheFirstTimeAndFollowsWhatTheProviderSays() {
        provider.signsIn("1", claims("an@example.org", "gemeente", "GM0855"));
        var visitor = new Visitor(url);
        assertThat(visitor.get("/aanmelden").body()).contains("Aanmelden via uw organisatie");
        assertThat(signIn(visitor)).isEqualTo("/");
        assertThat(visitor.get("/trends").statusCode()).isEqualTo(200);
        var made = accounts.byEmail("an@example.org").orElseThrow().account();
        assertThat(made.role()).isEqualTo(Role.GEMEENTE);
        assertThat(made.municipality()).isEqualTo("GM0855");

        provider.signsIn("1", claims("anna@example.org", List.of("iets", "LEZER"), ""));
        assertThat(signIn(new Visitor(url))).isEqualTo("/");

        var changed = accounts.byId(made.id()).orElseThrow().account();
        assertThat(changed.role()).isEqualTo(Role.LEZER);
        assertThat(changed.email()).isEqualTo("anna@example.org");
        assertThat(visitor.get("/trends").statusCode()).as("of before").isEqualTo(302);
    }

    @Test
    void withoutARoleThatIsKnownNobodyGetsIn() {
        provider.signsIn("2", claims("bo@example.org", "directeur", ""));
        assertThat(signIn(new Visitor(url))).isEqualTo("/aanmelden?rol");
        assertThat(new Visitor(url).get("/aanmelden?rol").body()).contains("geen rol");

        provider.signsIn("2", claims("bo@example.org", "GEMEENTE", "Tilburg"));
        assertThat(signIn(new Visitor(url))).isEqualTo("/aanmelden?rol");
        assertThat(accounts.byEmail("bo@example.org")).isEmpty();
    }

    @Test
    void somebodyElsesAccountIsNotTakenOverByItsAddress() {
        var local = new TestAccounts(application).make(Role.BEHEER, null);
        provider.signsIn("3", claims(local.email(), "LEZER", ""));

        assertThat(signIn(new Visitor(url))).isEqualTo("/aanmelden?elders");
        assertThat(accounts.byId(local.id()).orElseThrow().account().role()).isEqualTo(Role.BEHEER);
    }

    @Test
    void whoIsSwitchedOffHereStaysOut() {
        provider.signsIn("4", claims("cor@example.org", "ANALIST", ""));
        assertThat(signIn(new Visitor(url))).isEqualTo("/");
        long id = accounts.byEmail("cor@example.org").orElseThrow().account().id();

        accounts.changeState(id, AccountState.DISABLED);

        assertThat(signIn(new Visitor(url))).isEqualTo("/aanmelden?elders");
    }

    private static Map<String, Object> claims(String email, Object role, String municipality) {
        return Map.of(
                "email", email,
                "name", "Iemand",
                "perspectief_role", role,
                "perspectief_municipality", municipality);
    }

    /** To the provider and back. */
    private static String signIn(Visitor visitor) {
        var there = visitor.get("/oauth2/authorization/organisatie");
        var back = visitor.follow(there);
        return visitor.to(visitor.follow(back));
    }
}
