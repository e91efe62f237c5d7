package nl.perspectief.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WilsonTest {

    @ParameterizedTest
    @CsvSource({
        "65, 100, P95, 0.5525444329, 0.7363575176",
        "1045, 5000, P95, 0.1979554988, 0.2204913037",
        "65, 100, P998, 0.4954946574, 0.7783540614",
        "1, 100, P95, 0.0017674321, 0.0544861962",
        "20, 100, P95, 0.1333669333, 0.2888291656",
        "999, 3456, P95, 0.2741895108, 0.3044038966"
    })
    void givesTheReferenceLimits(
            long x, long n, Confidence confidence, double lower, double upper) {
        Interval interval = Wilson.interval(x, n, confidence);

        assertThat(interval.lower()).isCloseTo(lower, within(1e-10));
        assertThat(interval.upper()).isCloseTo(upper, within(1e-10));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 10, 0.000000, 0.277533",
        "10, 10, 0.722467, 1.000000",
        "7, 10, 0.396778, 0.892209",
        "12, 20, 0.386582, 0.781193",
        "41, 60, 0.557662, 0.786941"
    })
    void givesTheReferenceLimitsOfSmallGroups(long x, long n, double lower, double upper) {
        Interval interval = Wilson.interval(x, n, Confidence.P95);

        assertThat(interval.lower()).isCloseTo(lower, within(5e-7));
        assertThat(interval.upper()).isCloseTo(upper, within(5e-7));
    }

    @Test
    void knowsNothingOfAnEmptyGroup() {
        assertThat(Wilson.interval(0, 0, Confidence.P95)).isNull();
    }

    @Test
    void endsExactlyAtZeroAndAtOne() {
        for (int n = 1; n <= 2_000; n++) {
            assertThat(Wilson.interval(0, n, Confidence.P95).lower()).isZero();
            assertThat(Wilson.interval(n, n, Confidence.P998).upper()).isEqualTo(1);
        }
    }

    @Test
    void refusesMoreSuccessesThanTrials() {
        assertThatThrownBy(() -> Wilson.interval(3, 2, Confidence.P95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 of 2");
        assertThatThrownBy(() -> Wilson.interval(-1, 2, Confidence.P95))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** The limits are the shares that a score test would just not reject. */
    @Test
    void solvesTheScoreEquation() {
        var random = new Random(11);
        for (int i = 0; i < 500; i++) {
            int n = 1 + random.nextInt(5_000);
            int x = random.nextInt(n + 1);
            Interval interval = Wilson.interval(x, n, Confidence.P95);
            if (x > 0) {
                assertThat(score(x, n, interval.lower()))
                        .isCloseTo(1.959963984540054, within(1e-9));
            }
            if (x < n) {
                assertThat(score(x, n, interval.upper()))
                        .isCloseTo(-1.959963984540054, within(1e-9));
            }
        }
    }

    @Test
    void hasTheQuantilesOfTheDesign() {
        assertThat(Confidence.P95.z()).isCloseTo(1.959963984540054, within(1e-14));
        assertThat(Confidence.P998.z()).isCloseTo(3.090232306167813, within(1e-14));
    }

    private static double score(double x, double n, double p) {
        return (x / n - p) / Math.sqrt(p * (1 - p) / n);
    }
}
