package nl.perspectief.etl.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of the method, computed by hand elsewhere. */
class KaplanMeierTest {

    @ParameterizedTest
    @CsvSource({"30, 0.900000", "45, 0.800000", "92, 0.685714", "182, 0.548571", "200, 0.365714"})
    void theTenSpellsOfTheDefinition(int day, String expected) {
        assertThat(sixDecimals(tenSpells(), day)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "6, 0.857143",
        "7, 0.806723",
        "10, 0.752941",
        "13, 0.690196",
        "16, 0.627451",
        "22, 0.537815",
        "23, 0.448179"
    })
    void freireichsPatientsOnSixMercaptopurine(int week, String expected) {
        assertThat(sixDecimals(freireich(), week)).isEqualTo(expected);
        assertThat(freireich().median()).hasValue(23);
    }

    @Test
    void theMedianIsReachedAtExactlyOneHalf() {
        // (3/4)·(2/3) is one half, which floating numbers may miss
        var curve = new KaplanMeier(List.of(event(10), event(20), censored(30), censored(40)));
        assertThat(curve.median()).hasValue(20);
    }

    @Test
    void theMedianIsNotReachedAboveOneHalf() {
        assertThat(new KaplanMeier(List.of(event(10), censored(20), censored(30))).median())
                .isEmpty();
    }

    @Test
    void eventsComeBeforeCensoringsOfTheSameDay() {
        var curve = new KaplanMeier(List.of(event(10), censored(10)));
        assertThat(sixDecimals(curve, 10)).isEqualTo("0.500000");
    }

    @Test
    void aCurveThatEndsWithAnEventStillTellsOfLaterDays() {
        assertThat(new KaplanMeier(List.of(censored(5), event(10))).stopsBefore(182)).isFalse();
        assertThat(new KaplanMeier(List.of(event(5), censored(10))).stopsBefore(182)).isTrue();
        assertThat(new KaplanMeier(List.of(event(5), censored(182))).stopsBefore(182)).isFalse();
    }

    private static KaplanMeier tenSpells() {
        return new KaplanMeier(
                List.of(
                        event(30),
                        event(45),
                        censored(60),
                        event(92),
                        censored(120),
                        event(182),
                        censored(182),
                        event(200),
                        censored(365),
                        censored(365)));
    }

    private static KaplanMeier freireich() {
        List<Observed> patients = new ArrayList<>();
        for (int week : new int[] {6, 6, 6, 7, 10, 13, 16, 22, 23}) {
            patients.add(event(week));
        }
        for (int week : new int[] {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35}) {
            patients.add(censored(week));
        }
        return new KaplanMeier(patients);
    }

    private static String sixDecimals(KaplanMeier curve, int day) {
        return curve.survival(day, MathContext.DECIMAL64)
                .setScale(6, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static Observed event(int days) {
        return new Observed(days, true, 1_000);
    }

    private static Observed censored(int days) {
        return new Observed(days, false, 1_000);
    }
}
