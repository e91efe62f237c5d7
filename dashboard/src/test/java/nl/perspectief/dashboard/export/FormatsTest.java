package nl.perspectief.dashboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.PublishedFixture;
import nl.perspectief.dashboard.indicator.RetentionFigures;
import nl.perspectief.dashboard.language.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/** Every format holds the same figures: those that the gate gives, and nothing else. */
class FormatsTest {

    private static final String FORMULA = "=1+1";
    private static final ExportRequest EVERYTHING = ExportRequest.everything();
    private static final ExportRequest BROKEN_DOWN =
            new ExportRequest(
                    List.of(),
                    null,
                    List.of(),
                    null,
                    null,
                    null,
                    List.of("programme", "municipality", "period", "age_class"));

    @TempDir private static Path folder;

    private static PublishedFixture published;

    @BeforeAll
    static void publish() throws SQLException, IOException {
        published = RetentionFigures.create(folder.resolve("figures.duckdb"));
        published.execute(
                """
                insert into published.observations
                select * replace ('age_class' as breakdown_1, '%s' as value_1, 3 as numerator)
                from published.observations where indicator = 'BER-02' and numerator = 7;
                update published.observations set is_suppressed = true
                where indicator = 'DQ-01' or (indicator = 'BEH-01' and measure = '13w');
                update published.observations set unknown = 2, is_unknown_suppressed = true
                where indicator = 'PLA-01'
                """
                        .formatted(FORMULA));
        published.insert(
                "annotations", "BER-02", "BOTOC", "ALL", "2024-K3", FORMULA + " is geen som.");
    }

    @AfterAll
    static void close() throws SQLException {
        published.close();
    }

    @Test
    void allFormatsHoldWhatTheGateGives() throws IOException, SQLException {
        for (ExportRequest request : List.of(EVERYTHING, BROKEN_DOWN)) {
            var told = gate(request);
            assertThat(told).isNotEmpty();

            assertThat(Readback.csv(written(request, ExportFormat.CSV), "delim = ','"))
                    .as("csv")
                    .isEqualTo(told);
            assertThat(
                            Readback.csv(
                                            written(request, ExportFormat.CSV_SEMICOLON),
                                            "delim = ';', new_line = '\\r\\n'")
                                    .stream()
                                    .map(row -> row.stream().map(FormatsTest::undone).toList()))
                    .as("csv-nl")
                    .containsExactlyElementsOf(told);
            assertThat(Readback.json(written(request, ExportFormat.JSON)))
                    .as("json")
                    .isEqualTo(told);
            assertThat(Readback.xlsx(written(request, ExportFormat.XLSX)))
                    .as("xlsx")
                    .isEqualTo(told);
            assertThat(Readback.parquet(written(request, ExportFormat.PARQUET)))
                    .as("parquet")
                    .isEqualTo(told);
            assertThat(Readback.duckDb(written(request, ExportFormat.DUCKDB), "observations"))
                    .as("duckdb")
                    .isEqualTo(told);
        }
    }

    /** Row for row what a screen would get, so an attacker finds nothing here that is not there. */
    private static List<List<String>> gate(ExportRequest request) {
        var figures = shared();
        return figures
                .observations(
                        ObservationFilter.of()
                                .breakdowns(
                                        request == BROKEN_DOWN ? List.of("age_class") : List.of()))
                .stream()
                .map(one -> cells(one, figures.snapshot().shortId()))
                .toList();
    }

    private static List<String> cells(Observation one, String snapshot) {
        var by = one.breakdowns();
        var estimate = one.estimate();
        return List.of(
                one.indicator(),
                one.measure(),
                one.programme(),
                one.municipalityCode(),
                one.period().toString(),
                by.isEmpty() ? "" : by.getFirst().token(),
                by.isEmpty() ? "" : by.getFirst().value(),
                "",
                "",
                Readback.text(one.numerator()),
                Readback.text(one.denominator()),
                Readback.text(one.unknown()),
                PlainNumber.of(one.value()),
                PlainNumber.of(estimate == null ? null : estimate.lower()),
                PlainNumber.of(estimate == null ? null : estimate.upper()),
                Readback.text(one.nAtRisk()),
                Integer.toString(one.municipalitiesDelivered()),
                Integer.toString(one.municipalitiesExpected()),
                one.status().name(),
                one.finality().name(),
                snapshot);
    }

    /** A number with a comma, and text that was kept from being a formula. */
    private static String undone(String cell) {
        return cell.startsWith("'")
                ? cell.substring(1)
                : cell.matches("\\d+,\\d+") ? cell.replace(',', '.') : cell;
    }

    @Test
    void whatIsKeptIsInNoFile() throws IOException, SQLException {
        var kept =
                Readback.parquet(written(EVERYTHING, ExportFormat.PARQUET)).stream()
                        .filter(row -> row.getFirst().equals("DQ-01"))
                        .toList();

        assertThat(kept).isNotEmpty();
        assertThat(kept).allSatisfy(row -> assertThat(row.subList(9, 16)).containsOnly(""));
        assertThat(kept).allSatisfy(row -> assertThat(row.get(18)).isEqualTo("SUPPRESSED"));
    }

    @ParameterizedTest
    @EnumSource(names = {"CSV", "CSV_SEMICOLON", "JSON", "PARQUET"})
    void theSameRequestGivesTheSameBytes(ExportFormat format) throws IOException {
        assertThat(written(EVERYTHING, format)).hasSameBinaryContentAs(written(EVERYTHING, format));
    }

    @Test
    void textThatLooksLikeAFormulaIsNoneToDutchExcel() throws IOException {
        assertThat(Files.readString(written(BROKEN_DOWN, ExportFormat.CSV_SEMICOLON)))
                .startsWith("\uFEFFindicator;")
                .contains(";'=1+1;")
                .contains(";0,3;")
                .endsWith("\r\n");
    }

    @Test
    void typedFilesTellWhatTheyAre() throws IOException, SQLException {
        var parquet = written(EVERYTHING, ExportFormat.PARQUET);
        var about =
                Readback.ask(
                        "",
                        "select key::varchar, value::varchar from parquet_kv_metadata('%s')"
                                .formatted(parquet));
        assertThat(about)
                .contains(List.of("perspectief.snapshot", "0123456789ab"))
                .anySatisfy(
                        row ->
                                assertThat(row.getFirst())
                                        .isEqualTo("perspectief.definition.BEH-01"))
                .anySatisfy(row -> assertThat(row.getFirst()).isEqualTo("perspectief.invented"));
        assertThat(
                        Readback.ask(
                                "",
                                "select column_type from (describe from '%s') where column_name in ('numerator', 'denominator', 'value')"
                                        .formatted(parquet)))
                .containsExactly(List.of("BIGINT"), List.of("DECIMAL(18,4)"), List.of("DOUBLE"));

        var file = written(EVERYTHING, ExportFormat.DUCKDB);
        assertThat(Readback.duckDb(file, "about"))
                .anySatisfy(row -> assertThat(row).contains("absence"));
        assertThat(Readback.duckDb(file, "definitions")).hasSize(4);
        assertThat(Readback.duckDb(file, "municipalities")).hasSize(2);
        assertThat(
                        Readback.ask(
                                file.toString(),
                                "select comment from duckdb_columns() where table_name = 'observations' and column_name = 'numerator'"))
                .containsExactly(List.of(Column.OBSERVATIONS.get(9).descriptionNl()));
    }

    @Test
    void tellsHowItIsMadeAgain() {
        var request =
                new ExportRequest(
                        List.of("BER-02", "BEH-01"),
                        "BOTOC",
                        List.of("GM0344"),
                        "quarter",
                        "2024-K3",
                        "2024",
                        ExportRequest.DEFAULT_BY);
        var about = new Exports(shared()).describe(request, ExportFormat.CSV).byKey();

        assertThat(about)
                .containsEntry(
                        "command",
                        "./perspectief export --indicator BER-02,BEH-01 --programme BOTOC"
                                + " --municipality GM0344 --period quarter --from 2024-K3 --to 2024"
                                + " --snapshot 0123456789ab --format csv"
                                + " --out perspectief-0123456789ab.csv")
                .containsEntry(
                        "link",
                        "/exporteren?programma=BOTOC&gemeenten=GM0344&tm=2024-K4"
                                + "&indicatoren=BER-02%2CBEH-01&perioden=quarter&van=2024-K3"
                                + "&totaal=zonder&formaat=csv&momentopname=0123456789ab")
                .containsEntry("municipalities", "GM0344 Utrecht")
                .containsEntry("notes", "BOTOC BER-02 ALL 2024-K3: =1+1 is geen som.")
                .containsEntry(
                        "invented",
                        "Alle cijfers zijn verzonnen voorbeelden. Ze gaan over niemand.");
        assertThat(about.get("coverage"))
                .startsWith("BOTOC: in 2024-K4 leverden 1 van 2 gemeenten.");
    }

    @Test
    void speaksEnglishToo() throws IOException {
        var file = folder.resolve("english.json");
        try (var out = Files.newOutputStream(file)) {
            new Exports(shared(), Language.ENGLISH, folder)
                    .write(EVERYTHING, ExportFormat.JSON, out);
        }

        var about = JsonMapper.shared().readTree(file).get("about");
        assertThat(about.get("counted").asString()).startsWith("Each figure is about");
    }

    @Test
    void aCsvIsDescribedForMachines() {
        var described =
                JsonMapper.shared()
                        .readTree(
                                new CsvMetadata(
                                                new Exports(shared())
                                                        .describe(
                                                                EVERYTHING,
                                                                ExportFormat.CSV_SEMICOLON),
                                                ExportFormat.CSV_SEMICOLON)
                                        .of("cijfers.csv"));

        assertThat(described.get("url").asString()).isEqualTo("cijfers.csv");
        assertThat(described.at("/dialect/delimiter").asString()).isEqualTo(";");
        assertThat(described.at("/dialect/lineTerminators/0").asString()).isEqualTo("\r\n");
        assertThat(described.at("/tableSchema/columns").size()).isEqualTo(21);
        assertThat(described.at("/tableSchema/columns/12/datatype/format/decimalChar").asString())
                .isEqualTo(",");
        assertThat(described.at("/notes/0/perspectief:about/snapshot").asString())
                .isEqualTo("0123456789ab");
    }

    @Test
    void leavesNothingBehindWhereItPutsFilesTogether() throws IOException {
        Path work = Files.createDirectory(folder.resolve("work"));
        try (var out = OutputStream.nullOutputStream()) {
            new Exports(shared(), Language.DUTCH, work)
                    .write(EVERYTHING, ExportFormat.PARQUET, out);
            new Exports(shared(), Language.DUTCH, work).write(EVERYTHING, ExportFormat.DUCKDB, out);
        }

        assertThat(work).isEmptyDirectory();
    }

    private static Path written(ExportRequest request, ExportFormat format) throws IOException {
        Path file = Files.createTempFile(folder, "export", "." + format.suffix());
        try (var out = Files.newOutputStream(file)) {
            new Exports(shared()).write(request, format, out);
        }
        return file;
    }

    private static DisclosedFigures shared() {
        return DisclosedFigures.of(published.queries(), Audience.SHARED);
    }
}
