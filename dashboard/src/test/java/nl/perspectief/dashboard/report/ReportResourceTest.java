package nl.perspectief.dashboard.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.TestAccounts;
import nl.perspectief.dashboard.access.Visitor;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditFilter;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Who gets a report by its address, and what of it is written down. */
class ReportResourceTest {

    @TempDir private static Path data;

    private static ConfigurableApplicationContext application;
    private static TestAccounts accounts;
    private static String url;

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
    }

    @AfterAll
    static void close() {
        application.close();
    }

    @Test
    void whoIsSignedInGetsIt() {
        var reader = accounts.make(Role.LEZER, null);
        var answer = new Visitor(url).signedIn(reader).get("/rapport?programma=BOTOC&tm=2026-K2");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("kwartaalrapport-BOTOC.pdf");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).startsWith("%PDF-");
        assertThat(
                        application
                                .getBean(AuditLog.class)
                                .page(
                                        new AuditFilter(
                                                null,
                                                null,
                                                reader.id(),
                                                AuditAction.FIGURES_EXPORTED),
                                        0,
                                        10))
                .singleElement()
                .satisfies(line -> assertThat(line.object()).isEqualTo("report/BOTOC/ALL"));
    }

    @Test
    void aMunicipalityGetsOfItselfWhatEveryoneGets() {
        var asked = "/rapport?programma=BOTOC&gemeente=GM0363";
        var own = new Visitor(url).signedIn(accounts.make(Role.GEMEENTE, "GM0363")).get(asked);
        var other = new Visitor(url).signedIn(accounts.make(Role.ANALIST, null)).get(asked);

        assertThat(own.statusCode()).isEqualTo(200);
        assertThat(own.body()).isEqualTo(other.body());
    }

    @Test
    void whoIsNotSignedInGetsNothing() {
        var answer = new Visitor(url).get("/rapport?programma=BOTOC");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.body()).doesNotContain("%PDF");
    }

    @Test
    void aWrongAddressIsAnsweredWithASentence() {
        var reader = new Visitor(url).signedIn(accounts.make(Role.LEZER, null));

        var unknown = reader.get("/rapport?programma=BOTOC&gemeente=GM9999");
        assertThat(unknown.statusCode()).isEqualTo(400);
        assertThat(unknown.body()).contains("GM9999 doet niet mee aan BOTOC");
        assertThat(reader.get("/rapport?programma=X").statusCode()).isEqualTo(400);
        assertThat(reader.get("/rapport").statusCode()).isEqualTo(400);
    }
}
