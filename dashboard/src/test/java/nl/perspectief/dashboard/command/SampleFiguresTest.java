package nl.perspectief.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main promise, end to end: the sample deliveries go through the nightly run, and what is
 * published equals what the generator counted from its own objects.
 */
class SampleFiguresTest {

    private static final Path SAMPLES = Path.of("..", "sample-exports");
    private static final List<String> KEY =
            List.of(
                    "indicator",
                    "measure",
                    "programme",
                    "municipality_code",
                    "period",
                    "breakdown_1",
                    "value_1",
                    "breakdown_2",
                    "value_2");

    @TempDir static Path folder;
    private static Program.Ended run;

    @BeforeAll
    static void importTheSamples() throws Exception {
        run =
                Program.run(
                        "import",
                        SAMPLES.resolve("botoc").toString(),
                        SAMPLES.resolve("impuls_szw").toString(),
                        "--data",
                        folder.toString(),
                        "--as-of",
                        "2026-10-14");
    }

    @Test
    void everySampleIsReadWell() {
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("terug naar de gemeente 0, geweigerd 0, in quarantaine 0");
    }

    @Test
    void thePublishedFiguresAreTheExpectedOnes() throws Exception {
        var out = folder.resolve("export.csv");
        var export =
                Program.run(
                        "export",
                        "--data",
                        folder.toString(),
                        "--audience",
                        "OWN",
                        "--format",
                        "csv",
                        "--out",
                        out.toString());
        assertThat(export.code()).as(export.err()).isZero();

        var expected = read(SAMPLES.resolve("expected.csv"));
        var published = read(out);

        assertThat(published.keySet()).containsExactlyElementsOf(expected.keySet());
        expected.forEach((key, row) -> assertSame(key, row, published.get(key)));
    }

    private static void assertSame(String key, CSVRecord expected, CSVRecord published) {
        assertThat(published.get("status")).as(key).isEqualTo(expected.get("status"));
        assertThat(published.get("numerator")).as(key).isEqualTo(expected.get("numerator"));
        assertThat(published.get("denominator")).as(key).isEqualTo(expected.get("denominator"));
        if (expected.get("value").isEmpty()) {
            assertThat(published.get("value")).as(key).isEmpty();
        } else {
            assertThat(Double.parseDouble(published.get("value")))
                    .as(key)
                    .isCloseTo(Double.parseDouble(expected.get("value")), within(1e-9));
        }
    }

    private static Map<String, CSVRecord> read(Path file) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        Map<String, CSVRecord> rows = new LinkedHashMap<>();
        try (var reader = Files.newBufferedReader(file);
                var parser = format.parse(reader)) {
            for (var line : parser) {
                rows.put(String.join(" ", KEY.stream().map(line::get).toList()).strip(), line);
            }
        }
        return rows;
    }
}
