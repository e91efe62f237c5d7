package nl.perspectief.etl.job;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.delivery.DataFolder;
import nl.perspectief.etl.delivery.DeliveryDesk;
import nl.perspectief.etl.delivery.OperationsDatabase;
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

    @Test
    void aNightIsRegisteredAndTheNextKnowsIt() throws Exception {
        try (var postgres = EmbeddedPostgres.start()) {
            var url = postgres.getJdbcUrl("postgres", "postgres");

            var first = run(url, GOOD, WRONG, ACTIVE);
            assertThat(first.problem()).isEmpty();
            assertThat(first.summary().imported()).isEqualTo(1);
            assertThat(first.summary().notAccepted()).hasSize(2);

            var second = run(url, GOOD, WRONG);
            assertThat(second.summary().known()).isEqualTo(1);
            assertThat(second.summary().returned()).isEqualTo(1);
            assertThat(second.snapshotId()).isPresent();
        }
    }

    private RunResult run(String url, Path... files) {
        try (var folder = DataFolder.open(root);
                var database = OperationsDatabase.open(url)) {
            var desk = new DeliveryDesk(folder, database, url);
            var settings = new BuildSettings(2, "512MB", folder.work().resolve("spill"));
            return new NightlyRun(folder, desk, database, settings, "test")
                    .run(
                            new RunRequest(
                                    List.of(files), LocalDate.of(2026, 10, 14), true, Actor.NIGHT));
        }
    }
}
