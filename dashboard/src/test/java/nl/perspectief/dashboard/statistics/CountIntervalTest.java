package nl.perspectief.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountIntervalTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 3.688879",
        "1, 0.025318, 5.571643",
        "5, 1.623486, 11.668332",
        "9, 4.115373, 17.084803",
        "10, 4.787450, 18.391459",
        "20, 12.211429, 30.889880",
        "65, 50.163188, 82.849139"
    })
    void givesTheReferenceLimits(long count, double lower, double upper) {
        Interval interval = CountInterval.of(count, Confidence.P95);

        assertThat(interval.lower()).isCloseTo(lower, within(5e-7));
        assertThat(interval.upper()).isCloseTo(upper, within(5e-7));
    }

    /** At an exact limit, a count this far out has a chance of 2.5 per cent. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9})
    void putsTwoAndAHalfPerCentOutsideEachExactLimit(long count) {
        Interval interval = CountInterval.of(count, Confidence.P95);

        assertThat(1 - poissonUpTo(count - 1, interval.lower())).isCloseTo(0.025, within(1e-8));
        assertThat(poissonUpTo(count, interval.upper())).isCloseTo(0.025, within(1e-8));
    }

    @Test
    void refusesACountBelowZero() {
        assertThatThrownBy(() -> CountInterval.of(-1, Confidence.P95))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static double poissonUpTo(long count, double mean) {
        double term = Math.exp(-mean);
        double sum = term;
        for (int k = 1; k <= count; k++) {
            term *= mean / k;
            sum += term;
        }
        return sum;
    }
}
