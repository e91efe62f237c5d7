package nl.perspectief.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The main promise, end to end: the sample deliveries go through the nightly run, and what is
 * published equals what the generator counted from its own objects.
 */
@ExtendWith(SampleOnce.class)
class SampleFiguresTest {

    private static final Path EXPECTED = SampleData.SAMPLES.resolve("expected.csv");
    private static final Path DEFINITIONS =
            Path.of("..", "sql", "warehouse", "reference", "indicators.csv");
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

    @TempDir static Path exports;
    private static SampleData sample;

    @BeforeAll
    static void importTheSamples(SampleData imported) {
        sample = imported;
    }

    @Test
    void everySampleIsReadWell() {
        var run = sample.run();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err()).contains("terug naar de gemeente 0, geweigerd 0, in quarantaine 0");
    }

    @Test
    void theAnswerBookHasEveryMeasureAndBreakdownOfTheDefinitions() throws Exception {
        Set<String> measures = new TreeSet<>();
        Set<String> breakdowns = new TreeSet<>();
        for (var definition : records(DEFINITIONS)) {
            for (var measure : words(definition.get("measures"))) {
                measures.add(definition.get("id") + " " + measure);
            }
            for (var token : words(definition.get("breakdowns"))) {
                breakdowns.add(definition.get("id") + " " + token);
            }
        }
        var expected = records(EXPECTED);
        assertThat(expected)
                .extracting(row -> row.get("indicator") + " " + row.get("measure"))
                .containsOnly(measures.toArray(String[]::new));
        assertThat(expected)
                .filteredOn(row -> !row.get("breakdown_1").isEmpty())
                .extracting(row -> row.get("indicator") + " " + row.get("breakdown_1"))
                .containsOnly(breakdowns.toArray(String[]::new));
    }

    @Test
    void thePublishedFiguresAreTheExpectedOnes() throws Exception {
        var published = export(exports.resolve("export.csv"), List.of());
        var expected = expected("");

        assertThat(published.keySet()).containsExactlyElementsOf(expected.keySet());
        expected.forEach((key, row) -> assertSame(key, row, published.get(key)));
    }

    @ParameterizedTest
    @MethodSource("breakdowns")
    void thePublishedFiguresOfABreakdownAreTheExpectedOnes(String token) throws Exception {
        var published = exportBy(token);
        var expected = expected(token);

        assertThat(published.keySet()).containsExactlyInAnyOrderElementsOf(expected.keySet());
        expected.forEach((key, row) -> assertSame(key, row, published.get(key)));
    }

    static Stream<String> breakdowns() throws IOException {
        return records(DEFINITIONS).stream()
                .flatMap(definition -> words(definition.get("breakdowns")).stream())
                .distinct();
    }

    /** What the answer book has of a breakdown: ALL and years, but of the directions everything. */
    private static Map<String, CSVRecord> exportBy(String token) throws Exception {
        List<String> arguments = new ArrayList<>();
        arguments.addAll(List.of("--by", "programme,municipality,period," + token));
        if (!token.equals("direction")) {
            arguments.addAll(List.of("--municipality", "ALL", "--period", "year"));
        }
        return export(exports.resolve(token + ".csv"), arguments);
    }

    private static Map<String, CSVRecord> export(Path out, List<String> more) throws Exception {
        List<String> arguments =
                new ArrayList<>(List.of("export", "--data", sample.folder().toString()));
        arguments.addAll(List.of("--audience", "OWN", "--format", "csv"));
        arguments.addAll(List.of("--out", out.toString()));
        arguments.addAll(more);
        assertThat(Main.run(arguments.toArray(String[]::new))).isZero();
        return byKey(records(out));
    }

    private static Map<String, CSVRecord> expected(String breakdown) throws IOException {
        return byKey(
                records(EXPECTED).stream()
                        .filter(row -> row.get("breakdown_1").equals(breakdown))
                        .toList());
    }

    private static List<String> words(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(", "));
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

    private static Map<String, CSVRecord> byKey(Collection<CSVRecord> figures) {
        Map<String, CSVRecord> rows = new LinkedHashMap<>();
        for (var line : figures) {
            rows.put(String.join(" ", KEY.stream().map(line::get).toList()).strip(), line);
        }
        return rows;
    }

    private static List<CSVRecord> records(Path file) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var reader = Files.newBufferedReader(file);
                var parser = format.parse(reader)) {
            return parser.getRecords();
        }
    }
}
