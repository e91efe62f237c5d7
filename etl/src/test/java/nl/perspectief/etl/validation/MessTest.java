package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.botoc;
import static nl.perspectief.etl.validation.SoundWorkbook.day;
import static nl.perspectief.etl.validation.SoundWorkbook.finding;
import static nl.perspectief.etl.validation.SoundWorkbook.impuls;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import nl.perspectief.etl.sheet.DeliveredSheet;
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
        return sheet(workbook, sheet).rows();
    }

    private DeliveredSheet sheet(SoundWorkbook workbook, String sheet) {
        var result = workbook.check(folder);
        assertThat(result).as("%s", result).isInstanceOf(CheckResult.Accepted.class);
        return ((CheckResult.Accepted) result).delivered().sheets().get(sheet);
    }

    /** What each of these comes to in a column, in one workbook. */
    private List<Object> values(String sheet, String column, Object... written) {
        var delivered = sheet(impuls().copies(sheet, column, written), sheet);
        int position = delivered.definition().column(column).position();
        var rows = delivered.rows();
        return rows.subList(rows.size() - written.length, rows.size()).stream()
                .map(row -> row.values()[position])
                .toList();
    }

    @Test
    void m02SynonymsOfADomain() {
        assertThat(
                        values(
                                "trajectories",
                                "referring_domain",
                                "W&I",
                                "W en I",
                                "Werk en inkomen",
                                "WenI",
                                "Werk & Inkomen",
                                "sociale zaken",
                                "WI"))
                .containsOnly("WI");
    }

    @Test
    void m03TitleRowsAboveTheHeadings() {
        assertThat(rows(botoc(), "trajectories").getFirst().number()).isEqualTo(5);
    }

    @Test
    void m04HeadingsOnTwoRowsWithMergedCells() {
        var row = rows(MessOfForm.twoLevels(), "placements").getFirst();
        assertThat(row.number()).isEqualTo(3);
        assertThat(row.date(2)).isEqualTo(day("2026-04-15"));
        assertThat(row.date(5)).isEqualTo(day("2026-09-20"));
    }

    @Test
    void m11NumbersAsText() {
        assertThat(values("meetings", "cases_discussed", "'12", "12\u00a0", " 12 ", "12,0"))
                .containsOnly(12);
    }

    @Test
    void m15MarksForAMissingValue() {
        Object[] marks = {
            "-", "--", "n.v.t.", "nvt", "onb.", "onbekend", "?", ".", "nog niet bekend", "NTB"
        };
        assertThat(values("placements", "placement_end", marks)).containsOnlyNulls();
        assertThat(values("trajectories", "first_contact_mode", marks)).containsOnly("ONBEKEND");
        assertThat(values("trajectories", "warm_handover", marks)).containsOnly("O");
        assertThat(values("trajectories", "coach_type", "n.v.t.", "geen"))
                .containsExactly(null, "GEEN");
    }

    @Test
    void m18SerialsWithoutADateFormat() {
        assertThat(values("placements", "placement_start", 46127))
                .containsExactly(day("2026-04-15"));
        assertThat(values("placements", "placement_end", 48000)).containsExactly(day("2031-06-01"));
    }

    @Test
    void m22YesAndNoInEverySpelling() {
        Object[] yes = {"ja", "Ja ", "j", "y", "1", 1, "✓", "WAAR", "TRUE", true};
        assertThat(values("trajectories", "warm_handover", yes)).containsOnly("J");
        Object[] no = {"nee", "N", "0", 0, "ONWAAR", false};
        assertThat(values("trajectories", "warm_handover", no)).containsOnly("N");
    }

    @Test
    void m23CodesInOtherSpellingsAndTheNearestNamed() {
        Object[] spellings = {
            "LKS", "loonkosten subsidie", "Loonkostensubs.", "loonkostensubsidie"
        };
        assertThat(values("placements", "placement_type", spellings)).containsOnly("LKS");

        var detachring = impuls().set("placements", 0, "placement_type", "detachring");
        assertThat(finding(detachring.check(folder), "E04").message())
                .contains("Gevonden: ‘detachring’")
                .contains("lijken: ‘Detachering’");
    }

    @Test
    void m26OnlyTheKeptValueOfAFormula() {
        assertThat(values("placements", "hours_per_week", new Xlsx.Formula("[1]Blad1!A1", 24), 0))
                .containsExactly(new BigDecimal("24.0000"), new BigDecimal("0.0000"));
    }

    @Test
    void m32CurlyQuotesAndAccents() {
        assertThat(values("employers", "sector", "FINANCIELE instellingen")).containsExactly("K");
        assertThat(values("employers", "employer_size", "10 – 49")).containsExactly("10-49");
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
        assertThat(sheet(workbook, "schools").rowsRead()).isEqualTo(1);
    }
}
