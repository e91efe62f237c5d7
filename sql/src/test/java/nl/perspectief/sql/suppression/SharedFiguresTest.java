package nl.perspectief.sql.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Properties;
import nl.perspectief.sql.BuildInput;
import nl.perspectief.sql.BuildSettings;
import nl.perspectief.sql.ClosureInput;
import nl.perspectief.sql.Closures;
import nl.perspectief.sql.Entered;
import nl.perspectief.sql.Publisher;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.SnapshotId;
import nl.perspectief.sql.WarehouseBuilder;
import nl.perspectief.sql.bench.NationalDataSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published file, attacked with everything in it; {@code -Dattack=FILE} attacks another one. */
class SharedFiguresTest {

    private static final NationalDataSet SMALL = new NationalDataSet(5, 3, 150, 110);

    @TempDir Path folder;
    private Path published;

    @Test
    void nobodyFindsASmallNumberInAPublishedFile() throws Exception {
        String file = System.getProperty("attack", "");
        try (var connection =
                DriverManager.getConnection(
                        "jdbc:duckdb:" + (file.isEmpty() ? publish() : file), readOnly())) {
            var all = SharedFigures.all(connection);

            assertThat(all).hasSizeGreaterThan(30);
            assertThat(all).anySatisfy(figures -> assertThat(figures.kept()).isNotEmpty());
            assertThat(all.stream().flatMap(figures -> figures.findings().stream())).isEmpty();
        }
    }

    /** With a quarter that was closed: figures of two files, told as one. */
    private Path publish() {
        SMALL.writeTo(folder);
        var id = publish(Entered.NOTHING);
        var closed =
                new ClosureInput(
                        "BOTOC", Quarter.parse("2026-K2"), id, LocalDate.parse("2026-10-15"));
        publish(
                new Entered(
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        new Closures(folder.resolve("warehouse"), List.of(closed)),
                        List.of(),
                        List.of()));
        return published;
    }

    private SnapshotId publish(Entered entered) {
        var all = SMALL.input(folder);
        var input =
                new BuildInput(
                        all.deliveries(),
                        all.referenceFolder(),
                        all.asOf(),
                        all.programVersion(),
                        entered);
        var settings = new BuildSettings(2, "500MB", folder.resolve("temp"));
        var work = folder.resolve("work.duckdb");
        var id = WarehouseBuilder.build(input, work, settings);
        published = Publisher.publish(work, folder.resolve("warehouse"), settings);
        return id;
    }

    private static Properties readOnly() {
        var properties = new Properties();
        properties.setProperty("duckdb.read_only", "true");
        return properties;
    }
}
