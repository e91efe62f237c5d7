package nl.perspectief.dashboard.api;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.perspectief.dashboard.connect.ConnectView;
import nl.perspectief.dashboard.export.Column;
import nl.perspectief.dashboard.fixture.PublishedFixture;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What programs get over HTTP. */
class ApiTest {

    private static final String FIGURES = "/api/v1/observations";
    private static final String PLACED = FIGURES + "?indicator=PLA-01";

    @TempDir private static Path folder;

    private static ServedApi served;
    private static Program program;

    @BeforeAll
    static void serve() {
        served = new ServedApi(folder.resolve("data"));
        program = served.program();
    }

    @AfterAll
    static void close() {
        served.close();
    }

    @Test
    void thePagesTogetherAreWhatIsGivenAtOnce() throws IOException {
        var asked = FIGURES + "?indicator=PLA-01,BEH-01&programme=BOTOC";
        var rows = new ArrayList<String>();
        String path = asked + "&limit=100";
        int pages = 0;
        while (path != null) {
            var page = program.json(path);
            page.get("observations").forEach(one -> rows.add(csv(one)));
            path = page.get("next").isNull() ? null : page.get("next").asString();
            pages++;
        }

        var atOnce = new ArrayList<String>();
        var text = Program.text(program.get(asked, "Accept", "text/csv"));
        for (var record : CSVParser.parse(text, CSVFormat.RFC4180).getRecords()) {
            atOnce.add(record.stream().collect(joining("|")));
        }
        assertThat(pages).isGreaterThan(3);
        assertThat(rows).containsExactlyElementsOf(atOnce.subList(1, atOnce.size()));
    }

    private static String csv(JsonNode one) {
        return Column.OBSERVATIONS.stream()
                .map(column -> one.get(column.name()))
                .map(cell -> cell.isNull() ? "" : cell.isNumber() ? plain(cell) : cell.asString())
                .collect(joining("|"));
    }

    private static String plain(JsonNode number) {
        var decimal = number.decimalValue();
        return decimal.signum() == 0 ? "0" : decimal.stripTrailingZeros().toPlainString();
    }

    @Test
    void theNextPageIsOfTheSameSnapshot() {
        var page = program.json(FIGURES + "?limit=1");

        assertThat(page.get("snapshot").get("id").asString())
                .isEqualTo(PublishedFixture.SNAPSHOT_ID);
        assertThat(page.get("snapshot").get("fictitious").asBoolean()).isTrue();
        assertThat(page.get("next").asString())
                .contains("snapshot=" + PublishedFixture.SNAPSHOT_ID.substring(0, 12));
    }

    @Test
    void whatIsStillTheSameIsNotSentAgain() {
        for (String accept : List.of("application/json", "text/csv")) {
            var first = program.get(PLACED, "Accept", accept);
            var tag = first.headers().firstValue("ETag").orElseThrow();
            var again = program.get(PLACED, "Accept", accept, "If-None-Match", tag);

            assertThat(first.headers().firstValue(Stamp.SNAPSHOT))
                    .contains(PublishedFixture.SNAPSHOT_ID.substring(0, 12));
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.body()).isEmpty();
            assertThat(
                            program.get(
                                            PLACED + "&period=year",
                                            "Accept",
                                            accept,
                                            "If-None-Match",
                                            tag)
                                    .statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?indicatr=BEH-01 | 400 | De parameter indicatr bestaat hier niet",
                "?indicator=XXX-01 | 400 | Van indicator XXX-01 zijn geen cijfers",
                "?municipality=GM9999 | 400 | GM9999",
                "?period=month | 400 | Kies quarter of year",
                "?limit=0 | 400 | Geef een heel getal van 1 tot en met 5000",
                "?limit=veel | 400 | Geef een heel getal",
                "?after=BEH-99.3 | 400 | Neem het over uit next",
                "?by=shoe_size | 400 | shoe_size is er niet",
                "?snapshot=ffff | 404 | Deze momentopname wordt niet bewaard"
            })
    void whatCannotBeAnsweredIsSaidInASentence(String query, int status, String sentence) {
        var answer = program.get(FIGURES + query);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/problem+json");
        assertThat(Program.json(answer).get("detail").asString()).contains(sentence);
    }

    @Test
    void otherFormsAndMethodsAndAddressesAreRefused() {
        assertThat(program.get(PLACED, "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(program.post(FIGURES).statusCode()).isEqualTo(405);
        var nowhere = program.get("/api/v1/nothing");
        assertThat(nowhere.statusCode()).isEqualTo(404);
        assertThat(Program.json(nowhere).get("detail").asString()).contains("Dit adres is er niet");
    }

    @Test
    void curvesAreToldByTheMonth() {
        var curves = program.json("/api/v1/survival-curves?programme=BOTOC").get("curves");

        assertThat(curves).hasSize(1);
        assertThat(curves.get(0).get("group").asString()).isEqualTo("ALL");
        curves.get(0)
                .get("points")
                .forEach(point -> assertThat(point.get("day").asInt() % 30).isZero());
        var csv =
                Program.text(
                        program.get(
                                "/api/v1/survival-curves?programme=BOTOC", "Accept", "text/csv"));
        assertThat(csv.lines().count()).isEqualTo(1 + curves.get(0).get("points").size());
    }

    @Test
    void whoDeliveredIsToldByQuarter() {
        var deliveries = program.json("/api/v1/deliveries?programme=BOTOC");

        assertThat(deliveries.get("completeness")).hasSize(9);
        assertThat(deliveries.get("deliveries")).hasSize(9 * 16);
        assertThat(program.get("/api/v1/deliveries").statusCode()).isEqualTo(400);
        assertThat(program.get("/api/v1/deliveries?programme=X").statusCode()).isEqualTo(404);
    }

    @Test
    void definitionsMunicipalitiesAndSnapshotsAreTold() {
        var one = program.json("/api/v1/indicators/BEH-01");
        assertThat(program.json("/api/v1/indicators").get("indicators")).contains(one);
        assertThat(one.get("measures").toString()).contains("26w");
        assertThat(program.get("/api/v1/indicators/XXX-01").statusCode()).isEqualTo(404);
        assertThat(program.json("/api/v1/municipalities").get("municipalities")).hasSize(28);
        var snapshot = program.json("/api/v1/snapshots").get("snapshots").get(0);
        assertThat(snapshot.get("as_of").asString()).isEqualTo(PublishedFixture.AS_OF.toString());
        assertThat(snapshot.get("is_current").asBoolean()).isTrue();
    }

    @Test
    void theDescriptionIsOpenAndMadeFromTheCode() {
        var described = served.program("").json("/api/v1/openapi");

        assertThat(described.get("openapi").asString()).startsWith("3.1");
        assertThat(described.get("paths").propertyNames())
                .containsExactlyInAnyOrder(
                        "/api/v1/observations",
                        "/api/v1/survival-curves",
                        "/api/v1/indicators",
                        "/api/v1/indicators/{id}",
                        "/api/v1/municipalities",
                        "/api/v1/deliveries",
                        "/api/v1/snapshots");
        var schemas = described.get("components").get("schemas");
        assertThat(schemas.get("Observation").get("properties").propertyNames())
                .containsExactlyElementsOf(Column.OBSERVATIONS.stream().map(Column::name).toList());
        assertThat(
                        described
                                .get("paths")
                                .get("/api/v1/observations")
                                .get("get")
                                .get("responses")
                                .get("200")
                                .get("content")
                                .propertyNames())
                .contains("application/json", "text/csv", "application/vnd.apache.parquet");
    }

    @ParameterizedTest
    @CsvSource({
        "sh, example.sh, werkbehoud.csv",
        "python3, example.py, -",
        "Rscript, example.R, -"
    })
    void theExamplesWork(String tool, String example, String made) throws Exception {
        assumeTrue(isThere(tool), tool + " is not on this machine");
        var place = Files.createDirectories(folder.resolve(tool));
        var script = place.resolve(example);
        try (var in = ConnectView.class.getResourceAsStream(example)) {
            Files.write(script, Objects.requireNonNull(in).readAllBytes());
        }
        var process =
                new ProcessBuilder(tool, script.toString())
                        .directory(place.toFile())
                        .redirectErrorStream(true);
        process.environment()
                .putAll(
                        Map.of(
                                "PERSPECTIEF_URL", served.url(),
                                "PERSPECTIEF_TOKEN", served.token()));
        var running = process.start();
        var said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(running.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(running.exitValue()).as(said).isZero();
        if (made.equals("-")) {
            assertThat(said).contains("BOTOC");
        } else {
            assertThat(place.resolve(made)).content().startsWith("indicator,").contains("BEH-01");
        }
    }

    private static boolean isThere(String tool) {
        for (String path : System.getenv("PATH").split(":")) {
            if (Files.isExecutable(Path.of(path, tool))) {
                return true;
            }
        }
        return false;
    }
}
