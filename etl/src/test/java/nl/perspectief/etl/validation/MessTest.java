package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.botoc;
import static nl.perspectief.etl.validation.SoundWorkbook.day;
import static nl.perspectief.etl.validation.SoundWorkbook.finding;
import static nl.perspectief.etl.validation.SoundWorkbook.impuls;
import static nl.perspectief.etl.validation.SoundWorkbook.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.perspectief.etl.sheet.TypedRow;
import nl.perspectief.etl.workbook.Xlsx;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What rows of the mess table come to as values; which findings they give is in the fault matrix.
 */
class MessTest {

    @TempDir Path folder;

    private List<TypedRow> rows(SoundWorkbook workbook, String sheet) {
        var result = workbook.check(folder);
        assertThat(result).as("%s", result).isInstanceOf(CheckResult.Accepted.class);
        return ((CheckResult.Accepted) result).delivered().sheets().get(sheet).rows();
    }

    private Object first(String sheet, String column, Object value) {
        var workbook = impuls().set(sheet, 0, column, value);
        var accepted = (CheckResult.Accepted) workbook.check(folder);
        var delivered = accepted.delivered().sheets().get(sheet);
        return delivered
                .rows()
                .getFirst()
                .values()[delivered.definition().column(column).position()];
    }

    private void isUnreadable(String sheet, String column, Object value) {
        assertThat(rules(impuls().set(sheet, 0, column, value).check(folder)))
                .as("%s", value)
                .contains("E04");
    }

    @Test
    void m01HeadingsInOtherSpellings() {
        for (var heading :
                List.of(
                        "start werk",
                        "Datum start dienstverband",
                        "Begindatum baan",
                        "startdatum_werk",
                        "Startdatum werk*",
                        "STARTDATUM\nWERK",
                        "Startdatum  werk",
                        "Startdatum werk (dd-mm-jjjj)")) {
            assertThat(
                            rules(
                                    impuls().heading("placements", "placement_start", heading)
                                            .check(folder)))
                    .as(heading)
                    .isEmpty();
        }
    }

    @Test
    void m02SynonymsOfADomain() {
        for (var text :
                List.of(
                        "W&I",
                        "W en I",
                        "Werk en inkomen",
                        "WenI",
                        "Werk & Inkomen",
                        "sociale zaken",
                        "WI")) {
            assertThat(first("trajectories", "referring_domain", text)).as(text).isEqualTo("WI");
        }
    }

    @Test
    void m03TitleRowsAboveTheHeadings() {
        assertThat(rows(botoc(), "trajectories").getFirst().number()).isEqualTo(5);
    }

    @Test
    void m04HeadingsOnTwoRowsWithMergedCells() {
        var workbook =
                impuls().without("placements")
                        .extra(
                                x ->
                                        x.sheet("Plaatsingen")
                                                .row(
                                                        "Plaatsingsnummer",
                                                        "Trajectnummer",
                                                        "Plaatsingen",
                                                        null,
                                                        "Status op peildatum",
                                                        "Type plaatsing",
                                                        "Laatst")
                                                .row(
                                                        null,
                                                        null,
                                                        "start",
                                                        "eind",
                                                        null,
                                                        null,
                                                        "bevestigd op")
                                                .row(
                                                        "P1",
                                                        "T0001",
                                                        day("2026-04-15"),
                                                        null,
                                                        "In dienst",
                                                        "Regulier",
                                                        day("2026-09-20"))
                                                .merge("A1:A2")
                                                .merge("B1:B2")
                                                .merge("C1:D1")
                                                .merge("E1:E2")
                                                .merge("F1:F2"));
        var row = rows(workbook, "placements").getFirst();
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.date(2)).isEqualTo(day("2026-04-15"));
        assertThat(row.date(5)).isEqualTo(day("2026-09-20"));
    }

    @Test
    void m06TotalsInEverySpelling() {
        for (var word :
                List.of(
                        "Totaal",
                        "Tot.",
                        "Subtotaal",
                        "Eindtotaal",
                        "Som",
                        "Gemiddelde",
                        "TOTAAL 2026")) {
            var workbook = impuls().then("capacity", sheet -> sheet.row(word, 2.5));
            assertThat(rows(workbook, "capacity")).as(word).hasSize(1);
        }
        assertThat(rows(impuls().then("capacity", s -> s.row(null, Xlsx.bold(2.5))), "capacity"))
                .hasSize(1);
        assertThat(rules(impuls().then("capacity", s -> s.row(null, 2.5)).check(folder)))
                .contains("E03");
    }

    @Test
    void m07AKeyAloneIsARowAndNoNote() {
        assertThat(rules(impuls().then("placements", sheet -> sheet.row("P0003")).check(folder)))
                .contains("E03");
    }

    @Test
    void m10RenamedSheets() {
        for (var name : List.of("Plaatsingen Q2", "plaatsing (2)", "Plaatsingenlijst", "Blad1")) {
            var workbook =
                    impuls().without("placements")
                            .extra(
                                    x ->
                                            x.sheet(name)
                                                    .row(
                                                            "Plaatsingsnummer",
                                                            "Trajectnummer",
                                                            "Startdatum werk",
                                                            "Status op peildatum",
                                                            "Type plaatsing")
                                                    .row(
                                                            "P1",
                                                            "T0001",
                                                            day("2026-04-15"),
                                                            "Onbekend",
                                                            "Regulier"));
            assertThat(rows(workbook, "placements")).as(name).hasSize(1);
        }
    }

    @Test
    void m11NumbersAsText() {
        for (var text : List.of("'12", "12\u00a0", " 12 ", "12,0")) {
            assertThat(first("meetings", "cases_discussed", text)).isEqualTo(12);
        }
    }

    @Test
    void m15MarksForAMissingValue() {
        for (var mark :
                List.of(
                        "-",
                        "--",
                        "n.v.t.",
                        "nvt",
                        "onb.",
                        "onbekend",
                        "?",
                        ".",
                        "nog niet bekend",
                        "NTB")) {
            assertThat(first("placements", "placement_end", mark)).as(mark).isNull();
            assertThat(first("trajectories", "first_contact_mode", mark))
                    .as(mark)
                    .isEqualTo("ONBEKEND");
            assertThat(first("trajectories", "warm_handover", mark)).as(mark).isEqualTo("O");
        }
        assertThat(first("trajectories", "coach_type", "n.v.t.")).isNull();
        assertThat(first("trajectories", "coach_type", "geen")).isEqualTo("GEEN");
        assertThat(first("placements", "hours_per_week", 0)).hasToString("0.0000");
    }

    @Test
    void m18SerialsWithoutADateFormat() {
        assertThat(first("placements", "placement_start", 46127)).isEqualTo(day("2026-04-15"));
        assertThat(first("placements", "placement_end", 48000)).isEqualTo(day("2031-06-01"));
        isUnreadable("placements", "placement_start", true);
    }

    @Test
    void m22YesAndNoInEverySpelling() {
        for (var yes : new Object[] {"ja", "Ja ", "j", "y", "1", 1, "✓", "WAAR", "TRUE", true}) {
            assertThat(first("trajectories", "warm_handover", yes)).as("%s", yes).isEqualTo("J");
        }
        for (var no : new Object[] {"nee", "N", "0", 0, "ONWAAR", false}) {
            assertThat(first("trajectories", "warm_handover", no)).as("%s", no).isEqualTo("N");
        }
        isUnreadable("trajectories", "warm_handover", 2);
    }

    @Test
    void m23CodesInOtherSpellingsAndTheNearestNamed() {
        for (var text :
                List.of("LKS", "loonkosten subsidie", "Loonkostensubs.", "loonkostensubsidie")) {
            assertThat(first("placements", "placement_type", text)).isEqualTo("LKS");
        }
        var finding =
                finding(
                        impuls().set("placements", 0, "placement_type", "detachring").check(folder),
                        "E04");
        assertThat(finding.message())
                .contains("Gevonden: ‘detachring’")
                .contains("lijken: ‘Detachering’");
    }

    @Test
    void m25APseudonymThatIsTooLong() {
        isUnreadable("trajectories", "trajectory_number", "T" + "0".repeat(20));
    }

    @Test
    void m26OnlyTheKeptValueOfAFormula() {
        assertThat(first("placements", "hours_per_week", new Xlsx.Formula("[1]Blad1!A1", 24)))
                .hasToString("24.0000");
    }

    @Test
    void m32CurlyQuotesAndAccents() {
        assertThat(first("employers", "sector", "FINANCIELE instellingen")).isEqualTo("K");
        assertThat(first("employers", "employer_size", "10 – 49")).isEqualTo("10-49");
    }

    @Test
    void aHeadingPastedOnceMoreIsLeftOut() {
        var workbook =
                impuls().then(
                                "capacity",
                                sheet -> sheet.row("Functie", "Fte").row("Jongerenwerker", 1));
        assertThat(rows(workbook, "capacity")).hasSize(2);
    }

    @Test
    void aFormulaDraggedDownInAnUnknownColumnMakesNoRows() {
        var workbook =
                impuls().heading("schools", "agreement_since", "Controle")
                        .then(
                                "schools",
                                sheet -> {
                                    for (int i = 0; i < 300; i++) {
                                        sheet.row(null, null, 0);
                                    }
                                });
        var accepted = (CheckResult.Accepted) workbook.check(folder);
        assertThat(accepted.delivered().sheets().get("schools").rowsRead()).isEqualTo(1);
    }
}
