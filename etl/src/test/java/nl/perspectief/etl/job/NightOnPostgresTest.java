package nl.perspectief.etl.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.delivery.DataFolder;
import nl.perspectief.etl.delivery.DeliveryDesk;
import nl.perspectief.etl.delivery.OperationsDatabase;
import nl.perspectief.etl.delivery.RunLock;
import nl.perspectief.sql.BuildSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A small night with PostgreSQL as operations database: migrations, register and job repository.
 */
class NightOnPostgresTest {

    private static final Path SAMPLES = Path.of("..", "sample-exports");
    private static final Path GOOD = SAMPLES.resolve("impuls_szw/IMPULS_GM0718_2026K1.xlsx");
    private static final Path WRONG = SAMPLES.resolve("faulty/E04_geen_datum.xlsx");
    private static final Path ACTIVE = SAMPLES.resolve("faulty/macro.xlsm");

    @TempDir Path root;
    @TempDir Path server;

    @Test
    void aNightIsRegisteredAndTheNextKnowsItAlsoWhenTheServerWasAwayInBetween() throws Exception {
        String url;
        int port;
        try (var postgres = start(0)) {
            port = postgres.getPort();
            url = postgres.getJdbcUrl("postgres", "postgres") + "&connectTimeout=2";
            var first = run(url, GOOD, WRONG, ACTIVE);
            assertThat(first.problem()).isEmpty();
            assertThat(first.summary().imported()).isEqualTo(1);
            assertThat(first.summary().notAccepted()).hasSize(2);
        }

        try (var postgres = start(port);
                var folder = DataFolder.open(root);
                var database = OperationsDatabase.open(url)) {
            database.setConnectionTimeout(2_000);
            var nightly = nightly(folder, database, url);
            postgres.close();

            assertThatThrownBy(() -> nightly.run(request(GOOD, WRONG)))
                    .satisfies(
                            failure ->
                                    assertThat(Problems.sentence(List.of(failure)))
                                            .isEqualTo(Problems.DATABASE_GONE));

            try (var _ = start(port)) {
                var second = nightly.run(request(GOOD, WRONG));
                assertThat(second.problem()).isEmpty();
                assertThat(second.summary().known()).isEqualTo(1);
                assertThat(second.summary().returned()).isEqualTo(1);
                assertThat(second.snapshotId()).isPresent();
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

    private RunResult run(String url, Path... files) {
        try (var folder = DataFolder.open(root);
                var database = OperationsDatabase.open(url)) {
            return nightly(folder, database, url).run(request(files));
        }
    }

    private static RunRequest request(Path... files) {
        return new RunRequest(List.of(files), LocalDate.of(2026, 10, 14), true, Actor.NIGHT);
    }

    private static NightlyRun nightly(DataFolder folder, HikariDataSource database, String url) {
        var desk = new DeliveryDesk(folder, database, url);
        var settings = new BuildSettings(2, "512MB", folder.work().resolve("spill"));
        return new NightlyRun(folder, desk, database, new RunLock(database), settings, "test");
    }
}
