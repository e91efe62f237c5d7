package nl.perspectief.etl.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.perspectief.etl.finding.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchNumbersTest {

    private static Reading decimal(String text) {
        return DutchNumbers.readDecimal(Texts.clean(text));
    }

    private static Reading count(String text) {
        return DutchNumbers.readCount(Texts.clean(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "12,5 | 12.5",
                "1.234,5 | 1234.5",
                "12.5 | 12.5",
                "1 234 | 1234",
                "32 uur | 32",
                "32u | 32",
                "€ 1.250,- | 1250",
                "12,5% | 0.125",
                "0,8 fte | 0.8",
                "'12 | 12",
                "12\u00a0 | 12",
                "1.234.567 | 1234567",
                "0.125 | 0.125",
                "-3 | -3",
                "1 234,5 | 1234.5",
                "36 uur per week | 36",
                "0,33333 | 0.3333"
            })
    void readsDutchNumbers(String text, BigDecimal value) {
        assertThat((BigDecimal) decimal(text).value()).isEqualByComparingTo(value).hasScaleOf(4);
        assertThat(decimal(text).fault()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ca. 15",
                "±20",
                "<5",
                "10-15",
                "5 à 6",
                "> 20",
                "circa 8",
                "15+",
                "ongeveer 3",
                "10 tot 15",
                "12/13"
            })
    void rejectsApproximations(String text) {
        assertThat(decimal(text).fault()).isEqualTo(Fault.E04_NUMBER_ABOUT);
        assertThat(count(text).fault()).isEqualTo(Fault.E04_NUMBER_ABOUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234.5",
                "12,5,3",
                "twaalf",
                "12a",
                "1 23",
                "1.23.456",
                "--12",
                "12 appels",
                "1E+05"
            })
    void readsAWholeTextOrNothing(String text) {
        assertThat(decimal(text).fault()).isEqualTo(Fault.E04_NUMBER);
    }

    @Test
    void takesAPointBeforeThreeDigitsForThousandsInCountsOnly() {
        assertThat(count("1.234")).isEqualTo(new Reading(1234, Fault.W18));
        assertThat(decimal("1.234").fault()).isEqualTo(Fault.E04_NUMBER_POINT);
    }

    @Test
    void countsAreWholeAndNotBelowZero() {
        assertThat(count("12").value()).isEqualTo(12);
        assertThat(count("12,0").value()).isEqualTo(12);
        assertThat(count("12,5").fault()).isEqualTo(Fault.E04_NUMBER_WHOLE);
        assertThat(count("-1").fault()).isEqualTo(Fault.E04_NUMBER_WHOLE);
        assertThat(count("99999999999").fault()).isEqualTo(Fault.E04_NUMBER_RANGE);
    }
}
