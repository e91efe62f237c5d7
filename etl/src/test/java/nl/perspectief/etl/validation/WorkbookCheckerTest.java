package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.CONTEXT;
import static nl.perspectief.etl.validation.SoundWorkbook.botoc;
import static nl.perspectief.etl.validation.SoundWorkbook.day;
import static nl.perspectief.etl.validation.SoundWorkbook.finding;
import static nl.perspectief.etl.validation.SoundWorkbook.impuls;
import static nl.perspectief.etl.validation.SoundWorkbook.modeB;
import static nl.perspectief.etl.validation.SoundWorkbook.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.perspectief.etl.finding.Severity;
import nl.perspectief.etl.workbook.Xlsx;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorkbookCheckerTest {

    @TempDir Path folder;

    @Test
    void acceptsASoundWorkbookOfEachProgrammeAndWay() {
        for (var sound : List.of(impuls(), botoc(), modeB())) {
            var result = sound.check(folder);
            assertThat(result).isInstanceOf(CheckResult.Accepted.class);
            assertThat(rules(result)).isEmpty();
        }
    }

    @Test
    void typesEveryValueOfARow() {
        var accepted = (CheckResult.Accepted) impuls().check(folder);

        var sheet = accepted.delivered().sheets().get("placements");
        var row = sheet.rows().get(1);
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.values())
                .startsWith("P0002", "T0002", day("2026-05-18"), day("2026-08-14"), "BEEINDIGD");
        assertThat(row.decimal(7)).isEqualByComparingTo("8").hasScaleOf(4);
        assertThat(accepted.delivered().cover().quarter()).isEqualTo(new Quarter(2026, 3));
    }

    @Test
    void returnsWhenAndOnlyWhenThereIsAnError() {
        var warned =
                impuls().set("placements", 0, "last_confirmed", day("2026-05-01")).check(folder);
        assertThat(rules(warned)).containsExactly("W03");
        assertThat(warned).isInstanceOf(CheckResult.Accepted.class);
        var faulty = impuls().set("placements", 0, "placement_start", "31-02-2026").check(folder);
        assertThat(faulty).isInstanceOf(CheckResult.Returned.class);
        assertThat(finding(faulty, "E04").severity()).isEqualTo(Severity.ERROR);
    }

    @Test
    void tellsAFaultInPlainDutchWithItsCell() {
        var finding =
                finding(
                        impuls().set("placements", 0, "placement_start", "31-02-2026")
                                .check(folder),
                        "E04");
        assertThat(finding.message())
                .isEqualTo(
                        "Startdatum werk is een datum die niet bestaat. Gevonden: ‘31-02-2026’.");
        assertThat(finding.advice()).isEqualTo("Verbeter de datum en schrijf hem als dd-mm-jjjj.");
        assertThat(finding.cells()).hasToString("[C2]");
        assertThat(finding.sheet()).isEqualTo("Plaatsingen");
    }

    @Test
    void groupsAThousandEqualFaultsIntoOneFinding() {
        var workbook = impuls();
        for (int i = 0; i < 1000; i++) {
            workbook.add("employers", "employer_number", "W" + (1000 + i), "local", "x");
        }
        var result = workbook.check(folder);
        assertThat(SoundWorkbook.findings(result)).hasSize(1);
        assertThat(finding(result, "E04").cells()).hasSize(1000);
        assertThat(finding(result, "E04").message()).endsWith("Dit geldt voor 1.000 cellen.");
    }

    @Test
    void masksNumbersAndNamesInWhatItFinds() {
        var key =
                finding(
                        impuls().set("trajectories", 0, "trajectory_number", "123456782")
                                .set("placements", 0, "trajectory_number", "123456782")
                                .check(folder),
                        "E18");
        assertThat(key.message()).doesNotContain("123456782");
        var name =
                finding(
                        impuls().set("trajectories", 0, "age_class", "Jan de Vries").check(folder),
                        "E04");
        assertThat(name.message()).doesNotContain("Vries");
    }

    @Test
    void ignoresSurveySheetsInOtherQuarters() {
        assertThat(rules(impuls().add("support", "item", 9, "present", "misschien").check(folder)))
                .isEmpty();
    }

    @Test
    void asksForSurveySheetsInTheFourthQuarter() {
        var result =
                impuls().cover("Rapportageperiode", "2026-K4")
                        .cover("Peildatum", day("2026-12-31"))
                        .check(folder);
        assertThat(
                        SoundWorkbook.findings(result).stream()
                                .filter(f -> f.rule().equals("E02"))
                                .map(f -> f.sheet()))
                .containsExactly("Bereik kennis", "Samenwerking", "Draagvlak");
    }

    @Test
    void doesNotMissAnOptionalSheet() {
        assertThat(rules(botoc().without("employers").without("placements").check(folder)))
                .isEmpty();
    }

    @Test
    void returnsPersonRowsInModeB() {
        var result =
                impuls().cover("Leveringswijze", "B")
                        .add("cohorts", "start_quarter", "2026-K1", "started", 0)
                        .check(folder);
        assertThat(finding(result, "E19").message()).contains("Trajecten");
    }

    @Test
    void countsEveryRowThatItRead() {
        var accepted =
                (CheckResult.Accepted)
                        impuls().add("capacity", "function", "Jongerenwerker", "fte", 1)
                                .then(
                                        "capacity",
                                        sheet -> sheet.rowAt(6, "Totaal", 3.5).row("* voorlopig"))
                                .check(folder);
        var capacity = accepted.delivered().sheets().get("capacity");
        assertThat(capacity.rowsRead()).isEqualTo(6);
        assertThat(capacity.leftOut())
                .containsOnly(
                        java.util.Map.entry("TOTAL", 1L),
                        java.util.Map.entry("NOTE", 1L),
                        java.util.Map.entry("BLANK", 2L));
    }

    @Test
    void quarantinesMacros() {
        var file =
                new Xlsx()
                        .contentType("application/vnd.ms-excel.sheet.macroEnabled.main+xml")
                        .save(folder);
        assertThat(check(file)).isInstanceOf(CheckResult.Quarantined.class);
    }

    @Test
    void neverThrowsWhateverTheBytes() throws IOException {
        var bytes = Files.readAllBytes(impuls().save(folder));
        var random = new java.util.Random(42);
        var file = folder.resolve("stuk.xlsx");
        for (int i = 0; i < 150; i++) {
            var spoiled =
                    java.util.Arrays.copyOf(
                            bytes, i < 50 ? random.nextInt(bytes.length) : bytes.length);
            for (int j = 0; j < 5 && spoiled.length > 0; j++) {
                spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt();
            }
            Files.write(file, spoiled);
            assertThat(check(file)).isNotNull();
            assertThat(readCover(file)).isNotNull();
        }
    }

    @Test
    void neverThrowsWhateverTheXml() {
        var random = new java.util.Random(7);
        var sound =
                "<c r=\"A2\" t=\"inlineStr\"><is><t>T1</t></is></c><c r=\"B2\" s=\"1\"><v>46000</v></c>";
        for (int i = 0; i < 150; i++) {
            var xml = new StringBuilder(sound);
            for (int j = 0; j < 4; j++) {
                xml.setCharAt(
                        random.nextInt(xml.length()),
                        "<>&\"/=xA9 \u00e9".charAt(random.nextInt(11)));
            }
            var workbook =
                    impuls().then(
                                    "trajectories",
                                    sheet -> sheet.raw("<row r=\"90\">" + xml + "</row>"));
            assertThat(workbook.check(folder)).isNotNull();
        }
    }

    private static CheckResult check(Path file) {
        try {
            return new WorkbookChecker().check(file, "werkboek.xlsx", CONTEXT);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static CoverResult readCover(Path file) {
        try {
            return new WorkbookChecker().readCover(file, "werkboek.xlsx", CONTEXT);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
