package nl.perspectief.etl.validation;

import static nl.perspectief.etl.validation.SoundWorkbook.day;
import static nl.perspectief.etl.validation.SoundWorkbook.finding;
import static nl.perspectief.etl.validation.SoundWorkbook.impuls;
import static nl.perspectief.etl.validation.SoundWorkbook.modeB;
import static nl.perspectief.etl.validation.SoundWorkbook.rules;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rules that compare a delivery with the one before it. */
class PreviousDeliveryTest {

    @TempDir Path folder;

    private CheckResult check(SoundWorkbook now, SoundWorkbook then) {
        var earlier = (CheckResult.Accepted) then.check(folder);
        var previous = new PreviousDelivery(new Quarter(2026, 2), 1, earlier.delivered().sheets());
        var context = SoundWorkbook.context((_, _, _) -> previous, List.of(), day("2026-10-14"));
        return now.check(folder, "werkboek.xlsx", context);
    }

    private static SoundWorkbook employers(SoundWorkbook workbook, int rows) {
        for (int i = 0; i < rows; i++) {
            workbook.add("employers", "employer_number", "W1" + i);
        }
        return workbook;
    }

    @Test
    void theSameAgainIsNoNews() {
        assertThat(rules(check(impuls(), impuls()))).isEmpty();
        assertThat(rules(check(modeB(), modeB()))).isEmpty();
    }

    @Test
    void w07RowsThatMoreThanHalvedOrGrewByHalf() {
        var grown = check(employers(impuls(), 100), employers(impuls(), 40));
        assertThat(rules(grown)).containsExactly("W07");
        assertThat(finding(grown, "W07").message())
                .isEqualTo(
                        "Het aantal rijen op het blad ‘Werkgevers’ is 101. In de levering over"
                                + " 2026-K2 was het 41.");
        assertThat(rules(check(employers(impuls(), 60), employers(impuls(), 40)))).isEmpty();
    }

    @Test
    void w07TotalsOfAQuarterSheet() {
        var jumped =
                check(
                        impuls().set("meetings", 0, "cases_discussed", 60),
                        impuls().set("meetings", 0, "cases_discussed", 15));
        assertThat(rules(jumped)).containsExactly("W07");
        assertThat(finding(jumped, "W07").column()).isEqualTo("Besproken casussen");
    }

    @ParameterizedTest
    @CsvSource({
        "4, 12, false",
        "0, 9, false",
        "0, 10, true",
        "10, 0, true",
        "40, 61, false",
        "100, 150, false",
        "100, 151, true",
        "100, 49, true",
        "1000, 600, false"
    })
    void w07KnowsThatSmallCountsMoveByChance(long then, long now, boolean isJump) {
        assertThat(W07CountsJumped.isJump(then, now)).isEqualTo(isJump);
    }

    @Test
    void w13NamesTheRowsOfThePreviousDeliveryThatAreGone() {
        var result =
                check(
                        impuls(),
                        impuls().add("schools", "school_number", "S0002")
                                .add("schools", "school_number", "S0003"));
        assertThat(rules(result)).containsExactly("W13");
        assertThat(finding(result, "W13").message())
                .contains("‘Scholen’", "2026-K2", "Aantal: 2.", "Rij in die levering: 3, 4.");
        assertThat(finding(result, "W13").cells()).isEmpty();
    }

    @Test
    void w13ComparesNumbersAsTheyAreKept() {
        var result = check(impuls().set("schools", 0, "school_number", "s 0001"), impuls());
        assertThat(rules(result)).isEmpty();
    }

    @Test
    void w13DoesNotAskForSheetsThatHoldOneQuarterOrWereNotDelivered() {
        assertThat(rules(check(impuls().set("meetings", 0, "meeting_number", "O0077"), impuls())))
                .isEmpty();
        assertThat(rules(check(SoundWorkbook.botoc().without("placements"), SoundWorkbook.botoc())))
                .isEmpty();
    }
}
