package nl.perspectief.sql.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Properties;
import nl.perspectief.sql.BuildSettings;
import nl.perspectief.sql.Publisher;
import nl.perspectief.sql.WarehouseBuilder;
import nl.perspectief.sql.bench.NationalDataSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A published file, attacked with everything in it; {@code -Dattack=FILE} attacks another one. */
class SharedFiguresTest {

    private static final NationalDataSet SMALL = new NationalDataSet(5, 3, 150, 110);

    @TempDir Path folder;

    @Test
    void nobodyFindsASmallNumberInAPublishedFile() throws Exception {
        String file = System.getProperty("attack", "");
        try (var published =
                DriverManager.getConnection(
                        "jdbc:duckdb:" + (file.isEmpty() ? publish() : file), readOnly())) {
            var all = SharedFigures.all(published);

            assertThat(all).hasSizeGreaterThan(30);
            assertThat(all).anySatisfy(figures -> assertThat(figures.kept()).isNotEmpty());
            assertThat(all.stream().flatMap(figures -> figures.findings().stream())).isEmpty();
        }
    }

    private Path publish() {
        SMALL.writeTo(folder);
        var settings = new BuildSettings(2, "500MB", folder.resolve("temp"));
        var work = folder.resolve("work.duckdb");
        WarehouseBuilder.build(SMALL.input(folder), work, settings);
        return Publisher.publish(work, folder.resolve("warehouse"), settings);
    }

    private static Properties readOnly() {
        var properties = new Properties();
        properties.setProperty("duckdb.read_only", "true");
        return properties;
    }
}
