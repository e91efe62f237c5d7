package nl.perspectief.dashboard.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.vaadin.browserless.BrowserlessApplicationContext;
import com.vaadin.browserless.SpringBrowserlessApplicationContext;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.dashboard.PerspectiefApplication;
import nl.perspectief.dashboard.language.Language;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * One figure, four places: what the generator of the samples counted, what is exported, what is
 * drawn, and what the table beside the drawing says.
 */
@ExtendWith(SampleOnce.class)
class SampleScreensTest {

    private static final int FIGURE_CELL = 2;

    @TempDir private static Path exports;

    private static SampleData sample;
    private static ConfigurableApplicationContext application;
    private static BrowserlessApplicationContext pages;

    @BeforeAll
    static void serve(SampleData imported) {
        sample = imported;
        application =
                SpringApplication.run(
                        PerspectiefApplication.class,
                        "--server.port=0",
                        "--perspectief.data=" + sample.folder());
        pages = SpringBrowserlessApplicationContext.create(application, "nl.perspectief.dashboard");
    }

    @AfterAll
    static void close() {
        pages.close();
        application.close();
    }

    @ParameterizedTest
    @CsvSource({
        "PLA-01, count, BOTOC",
        "SAM-02, rate, BOTOC",
        "SAM-03, 14d, IMPULS_SZW",
        "BEH-01, 26w, BOTOC",
        "INZ-02, rate, IMPULS_SZW"
    })
    void whatIsCountedIsWhatIsExportedDrawnAndWritten(
            String indicator, String measure, String programme) throws Exception {
        var counted =
                byPeriod(
                        records(SampleData.SAMPLES.resolve("expected.csv")),
                        measure,
                        isOf(indicator, programme));
        var exported = byPeriod(records(export(indicator, programme)), measure, _ -> true);
        var chart = chart(indicator, measure, programme);
        var periods = chart.get("categories");
        var points = chart.get("series").get(0).get("points");

        int compared = 0;
        for (int i = 0; i < periods.size(); i++) {
            var key = periods.get(i).asString();
            var point = points.get(i);
            if (exported.get(key).get("status").equals("VALUE")) {
                double value = Double.parseDouble(counted.get(key).get("value"));
                boolean isShare = chart.get("percent").asBoolean();
                assertThat(Double.parseDouble(exported.get(key).get("value")))
                        .as(key)
                        .isCloseTo(value, within(1e-9));
                assertThat(point.get("y").asDouble())
                        .as(key)
                        .isCloseTo(isShare ? value * 100 : value, within(1e-6));
                assertThat(point.get("cells").get(FIGURE_CELL).asString())
                        .as(key)
                        .isEqualTo(
                                isShare
                                        ? Language.DUTCH.percent(value)
                                        : Language.DUTCH.count(Math.round(value)));
                compared++;
            } else {
                assertThat(point.get("y").isNull()).as(key).isTrue();
            }
        }
        assertThat(compared).isGreaterThan(4);
    }

    private static Predicate<CSVRecord> isOf(String indicator, String programme) {
        return one ->
                one.get("indicator").equals(indicator) && one.get("programme").equals(programme);
    }

    private static JsonNode chart(String indicator, String measure, String programme) {
        try (var reader = pages.newUser();
                var window = reader.newWindow()) {
            window.activate();
            UI.getCurrent()
                    .navigate(
                            "trends",
                            QueryParameters.fromString(
                                    "programma=%s&indicator=%s&maat=%s"
                                            .formatted(programme, indicator, measure)));
            return all(window.getCurrentView().getElement())
                    .filter(one -> !one.isTextNode() && one.getTag().equals("perspectief-chart"))
                    .map(one -> new JsonMapper().readTree(one.getProperty("model")))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(
                Stream.of(element), element.getChildren().flatMap(SampleScreensTest::all));
    }

    private static Path export(String indicator, String programme) {
        var out = exports.resolve(indicator + programme + ".csv");
        var code =
                Main.run(
                        "export",
                        "--data",
                        sample.folder().toString(),
                        "--indicator",
                        indicator,
                        "--programme",
                        programme,
                        "--municipality",
                        "ALL",
                        "--out",
                        out.toString());
        assertThat(code).isZero();
        return out;
    }

    /** Of the programme as a whole, without breakdowns. */
    private static Map<String, CSVRecord> byPeriod(
            List<CSVRecord> figures, String measure, Predicate<CSVRecord> wanted) {
        return figures.stream()
                .filter(wanted)
                .filter(one -> one.get("municipality_code").equals("ALL"))
                .filter(one -> one.get("breakdown_1").isEmpty())
                .filter(one -> one.get("measure").equals(measure))
                .collect(Collectors.toMap(one -> one.get("period"), Function.identity()));
    }

    private static List<CSVRecord> records(Path file) throws IOException {
        var format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (var reader = Files.newBufferedReader(file);
                var parser = format.parse(reader)) {
            return parser.getRecords();
        }
    }
}
