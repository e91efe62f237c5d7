package nl.perspectief.dashboard.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.access.TestAccounts;
import nl.perspectief.dashboard.access.Visitor;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;

/** The register goes away while pages are open, and comes back. */
class RegisterAwayTest {

    private static final String SETTING = "perspectief.operations.url";

    @TempDir private Path data;
    @TempDir private Path server;

    @AfterEach
    void forget() {
        System.clearProperty(SETTING);
    }

    @Test
    void nobodyGoesOnWithoutItAndEveryoneDoesWithoutHandsOnceItIsBack() throws IOException {
        PublishedFixture.publish(data);
        int port;
        try (var postgres = start(0)) {
            port = postgres.getPort();
            System.setProperty(
                    SETTING, postgres.getJdbcUrl("postgres", "postgres") + "&connectTimeout=2");
            try (var application =
                    SpringApplication.run(
                            PerspectiefApplication.class,
                            "--server.port=0",
                            "--perspectief.data=" + data)) {
                var url = SignedInReader.url(application);
                var account = new TestAccounts(application).make(Role.BEHEER, null);
                var window = PlainPages.open(url, account);
                var visitor = new Visitor(url).signedIn(account);
                assertThat(window.go("trends?programma=BOTOC")).contains("p-answer");

                postgres.close();
                assertThatThrownBy(() -> window.go("beheer/deelname"))
                        .as("an open page tries again by itself")
                        .hasMessageContaining("503");
                var page = visitor.get("/trends");
                assertThat(page.statusCode()).isEqualTo(503);
                assertThat(page.body()).contains("Probeer het over een paar minuten opnieuw.");
                assertThat(new Visitor(url).get("/health").body()).contains("DOWN");

                try (var _ = start(port)) {
                    assertThat(window.go("beheer/deelname")).contains("Deelname");
                    assertThat(visitor.get("/trends").statusCode()).isEqualTo(200);
                }
            }
        }
    }

    private EmbeddedPostgres start(int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(server.resolve("data"))
                .setCleanDataDirectory(false)
                .start();
    }
}
