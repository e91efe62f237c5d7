package nl.perspectief.dashboard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.IndicatorQueries;
import nl.perspectief.dashboard.indicator.PublishedFixture;
import nl.perspectief.dashboard.indicator.RetentionFigures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportsTest {

    @TempDir private static Path folder;

    private static PublishedFixture figures;

    @BeforeAll
    static void publish() throws SQLException, IOException {
        figures = RetentionFigures.create(folder.resolve("figures.duckdb"));
    }

    @AfterAll
    static void close() throws SQLException {
        figures.close();
    }

    @Test
    void writesTheColumnsOfTheContract() throws IOException {
        assertThat(export(ExportRequest.everything()).lines().findFirst())
                .contains(
                        "indicator,measure,programme,municipality_code,period,breakdown_1,value_1,"
                                + "breakdown_2,value_2,numerator,denominator,unknown,value,"
                                + "lower_95,upper_95,n_at_risk,municipalities_delivered,"
                                + "municipalities_expected,status,finality,snapshot");
    }

    @Test
    void writesEachKindOfFigure() throws IOException {
        assertThat(export(ExportRequest.everything()).lines())
                .contains(
                        "BEH-01,26w,BOTOC,ALL,2024-K3,,,,,4,10,0,0.548571428571,0.187255954045,"
                                + "0.806377491034,5,1,1,VALUE,PROVISIONAL,0123456789ab",
                        "BEH-01,26w,BOTOC,GM0344,2024-K4,,,,,0,1,0,,,,0,1,1,TOO_SHORT,PROVISIONAL,"
                                + "0123456789ab",
                        "BEH-01,26w,BOTOC,GM0202,2024-K4,,,,,,,,,,,,0,1,NOT_DELIVERED,PROVISIONAL,"
                                + "0123456789ab",
                        "BEH-01,median_days,BOTOC,ALL,2024-K3,,,,,5,10,0,200,30,,,1,1,VALUE,"
                                + "PROVISIONAL,0123456789ab",
                        "PLA-01,count,BOTOC,ALL,2024-K3,,,,,10,,0,10,,,,1,1,VALUE,PROVISIONAL,"
                                + "0123456789ab",
                        "DQ-01,rate,BOTOC,GM0344,2024-K3,,,,,1,3,0,0.333333333333,,,,1,1,VALUE,"
                                + "PROVISIONAL,0123456789ab",
                        "BER-02,rate,BOTOC,GM0344,2024-K4,,,,,0,0,0,,,,,1,1,VALUE,PROVISIONAL,"
                                + "0123456789ab");
    }

    @Test
    void keepsTheOrderOfTheCatalogue() throws IOException {
        assertThat(export(ExportRequest.everything()).lines().skip(1).map(ExportsTest::key))
                .containsSubsequence(
                        "BER-02 rate ALL 2024-K3",
                        "BER-02 rate ALL 2024-K4",
                        "BER-02 rate GM0202 2024-K3",
                        "PLA-01 count ALL 2024-K3",
                        "BEH-01 13w ALL 2024-K3",
                        "BEH-01 26w ALL 2024-K3",
                        "BEH-01 26w ALL 2024-K4",
                        "BEH-01 26w ALL 2024",
                        "BEH-01 26w GM0202 2024-K3",
                        "BEH-01 26w GM0344 2024",
                        "BEH-01 52w ALL 2024-K3",
                        "BEH-01 26w_low ALL 2024-K3",
                        "BEH-01 26w_high ALL 2024-K3",
                        "BEH-01 median_days ALL 2024-K3",
                        "DQ-01 rate ALL 2024-K3");
    }

    @Test
    void givesTheSameBytesWithAnyNumberOfThreads() throws Exception {
        Path file = folder.resolve("threads.duckdb");
        RetentionFigures.create(file).close();
        byte[] one = bytes(new Exports(own(PublishedFixture.reopened(file, 1))));
        byte[] four = bytes(new Exports(own(PublishedFixture.reopened(file, 4))));

        assertThat(four).isEqualTo(one).endsWith((byte) '\n').doesNotContain((byte) '\r');
    }

    @Test
    void countsItsRowsBeforeItWritesThem() throws IOException {
        var told = new ArrayList<Long>();
        var out = new ByteArrayOutputStream();
        var exports = new Exports(own(figures.queries()));
        exports.write(ExportRequest.everything(), ExportFormat.CSV, out, told::add);

        long rows = out.toString(StandardCharsets.UTF_8).lines().skip(1).count();
        assertThat(exports.count(ExportRequest.everything())).isEqualTo(rows).isPositive();
        assertThat(told).isSorted().hasSizeGreaterThan(1).endsWith(rows);
    }

    @Test
    void writesNothingOfWhatItRefuses() {
        var out = new ByteArrayOutputStream();

        for (ExportFormat format : ExportFormat.values()) {
            assertThatThrownBy(
                            () ->
                                    new Exports(own(figures.queries()))
                                            .write(
                                                    by(List.of("GM9999"), null, List.of("period")),
                                                    format,
                                                    out))
                    .isInstanceOf(ExportRefusedException.class)
                    .hasMessageContaining("GM9999");
        }
        assertThat(out.size()).isZero();
    }

    @Test
    void everyColumnIsDescribed() {
        assertThat(Column.OBSERVATIONS)
                .allSatisfy(
                        column -> {
                            assertThat(column.titleNl()).isNotBlank();
                            assertThat(column.descriptionNl()).endsWith(".");
                            assertThat(column.descriptionEn()).endsWith(".");
                            assertThat(column.unit().isEmpty())
                                    .isEqualTo(column.type() == ColumnType.TEXT);
                        });
    }

    @Test
    void keepsWhatIsAskedFor() throws IOException {
        var request =
                new ExportRequest(
                        List.of("BEH-01", "BER-02"),
                        "BOTOC",
                        List.of("GM0344"),
                        "quarter",
                        "2024-K4",
                        "2024",
                        ExportRequest.DEFAULT_BY);

        assertThat(export(request).lines().skip(1).map(ExportsTest::key))
                .containsExactly(
                        "BER-02 rate GM0344 2024-K4",
                        "BEH-01 26w GM0344 2024-K4",
                        "BEH-01 median_days GM0344 2024-K4");
    }

    @Test
    void givesTotalsOnlyWhenMunicipalitiesAreNotToldApart() throws IOException {
        var request = by(List.of(), null, List.of("programme", "period"));

        assertThat(export(request).lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains(",ALL,"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BER-99|||||Er zijn cijfers van: BER-02, PLA-01, BEH-01, DQ-01.",
                "SAM-01|||||Van indicator SAM-01 zijn geen cijfers.",
                "|WERK||||Bekende programma's: BOTOC.",
                "||GM9999|||Deelnemers: ALL, GM0202, GM0344.",
                "|||maand||Kies quarter of year.",
                "||||2024-Q3|Schrijf 2026-K3 of 2026.",
                "||||2025|De periode begint (2025-K1) na haar einde (2024-K4)."
            })
    void refusesWhatDoesNotExist(
            String indicator,
            String programme,
            String municipality,
            String period,
            String from,
            String sentence) {
        var request =
                new ExportRequest(
                        listOf(indicator),
                        programme,
                        listOf(municipality),
                        period,
                        from,
                        "2024",
                        ExportRequest.DEFAULT_BY);

        assertRefused(request, sentence);
    }

    @Test
    void refusesABreakdownThatIsNotPublished() {
        assertRefused(
                by(List.of(), null, List.of("programme", "municipality", "period", "age_class")),
                "Uitsplitsing age_class is er niet. Kies uit: programme, municipality, period.");
        assertRefused(by(List.of(), "BOTOC", List.of("period", "a", "b", "c")), "hoogstens twee");
    }

    @Test
    void refusesToAddUpWhatIsNeverAddedUp() {
        assertRefused(by(List.of(), null, List.of("period")), "nooit bij elkaar opgeteld");
        assertRefused(
                by(List.of(), "BOTOC", List.of("municipality")), "hoort altijd bij een periode");
        assertRefused(
                by(List.of("GM0344"), "BOTOC", List.of("period")),
                "Er is geen totaal van losse gemeenten");
    }

    @Test
    void givesABreakdownThatIsPublishedAndLeavesItOutOtherwise() throws Exception {
        try (var broken = RetentionFigures.create(folder.resolve("broken.duckdb"))) {
            broken.execute(
                    """
                    insert into published.observations
                    select * replace ('age_class' as breakdown_1, '18-22' as value_1, 3 as numerator)
                    from published.observations where indicator = 'BER-02' and numerator = 7
                    """);
            var export = new Exports(own(broken.queries()));
            var request =
                    by(
                            List.of(),
                            null,
                            List.of("programme", "municipality", "period", "age_class"));

            assertThat(text(export, request).lines().skip(1))
                    .hasSize(2)
                    .allMatch(line -> line.contains("2024-K3,age_class,18-22,,,3,10,0,0.3,"));
            assertThat(text(export, ExportRequest.everything())).doesNotContain("age_class");
        }
    }

    private static void assertRefused(ExportRequest request, String sentence) {
        assertThatThrownBy(() -> export(request))
                .isInstanceOf(ExportRefusedException.class)
                .hasMessageContaining(sentence);
    }

    private static ExportRequest by(
            List<String> municipalities, String programme, List<String> by) {
        return new ExportRequest(List.of(), programme, municipalities, null, null, null, by);
    }

    private static List<String> listOf(String value) {
        return value == null ? List.of() : List.of(value);
    }

    private static String key(String line) {
        String[] field = line.split(",");
        return String.join(" ", field[0], field[1], field[3], field[4]);
    }

    private static String export(ExportRequest request) throws IOException {
        return text(new Exports(own(figures.queries())), request);
    }

    private static String text(Exports export, ExportRequest request) throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(request, ExportFormat.CSV, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Exports export) throws IOException {
        var out = new ByteArrayOutputStream();
        export.write(ExportRequest.everything(), ExportFormat.CSV, out);
        return out.toByteArray();
    }

    private static DisclosedFigures own(IndicatorQueries queries) {
        return DisclosedFigures.of(queries, Audience.OWN);
    }
}
