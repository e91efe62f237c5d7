package nl.perspectief.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import nl.perspectief.sql.bench.NationalDataSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same inputs, built twice, large enough for DuckDB to share the work among its threads. */
class ReproducibleBuildTest {

    private static final List<String> TABLES =
            List.of(
                    "snapshot",
                    "indicators",
                    "municipalities",
                    "deliveries",
                    "completeness",
                    "joint_working",
                    "observations",
                    "curves");

    @TempDir static Path folder;
    private static Path byOne;
    private static Path byTwo;

    @BeforeAll
    static void buildTwice() {
        var data = new NationalDataSet(30, 2, 2_900, 1_750);
        data.writeTo(folder);
        byOne = published(data, 1);
        byTwo = published(data, 2);
    }

    private static Path published(NationalDataSet data, int threads) {
        var settings = new BuildSettings(threads, "500MB", folder.resolve("temp" + threads));
        Path workFile = folder.resolve("work%d.duckdb".formatted(threads));
        WarehouseBuilder.build(data.input(folder), workFile, settings);
        assertThat(WarehouseChecks.run(workFile, settings)).isEmpty();
        return Publisher.publish(workFile, folder.resolve("warehouse" + threads), settings);
    }

    @Test
    void theSnapshotHasTheSameName() {
        assertThat(byTwo).hasFileName(byOne.getFileName().toString());
    }

    @Test
    void everyTableHasTheSameRowsInTheSameOrderWhateverTheNumberOfThreads() throws Exception {
        for (String table : TABLES) {
            Path one = csv(byOne, table, "one");
            Path two = csv(byTwo, table, "two");

            assertThat(Files.size(one)).as(table).isPositive();
            assertThat(Files.mismatch(one, two)).as(table).isEqualTo(-1);
        }
    }

    /** As the rows lie, without an order of our own. */
    private static Path csv(Path published, String table, String name) throws Exception {
        Path csv = folder.resolve(table + "-" + name + ".csv");
        try (Connection memory = DuckDb.inMemory()) {
            Sql.run(
                    memory,
                    "file",
                    "attach %s as file (read_only)".formatted(Sql.literal(published)));
            Sql.run(
                    memory,
                    table,
                    "copy file.published.%s to %s (format csv)".formatted(table, Sql.literal(csv)));
        }
        return csv;
    }
}
