package nl.perspectief.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;

class MeanScoreTest {

    /** The quantile of t with 4 degrees of freedom is 2.776445 in every table. */
    @Test
    void givesStudentsInterval() {
        Estimate estimate = of(1, 2, 3, 4, 5);

        double width = 2.7764451051977987 * Math.sqrt(2.5 / 5);
        assertThat(estimate.value()).isEqualTo(3);
        assertThat(estimate.lower()).isCloseTo(3 - width, within(1e-9));
        assertThat(estimate.upper()).isCloseTo(3 + width, within(1e-9));
    }

    @Test
    void hasNoIntervalWithFewerThanFiveScores() {
        assertThat(of(0, 3, 5, 4)).isEqualTo(Estimate.exact(3));
    }

    @Test
    void hasNoIntervalWhereNoSpreadWasSeen() {
        assertThat(of(4, 4, 4, 4, 4, 4)).isEqualTo(Estimate.exact(4));
    }

    @Test
    void knowsNothingWithoutScores() {
        assertThat(MeanScore.of(0, 0, 0)).isNull();
    }

    @Test
    void refusesWhatCannotBeSumsOfScores() {
        assertThatThrownBy(() -> MeanScore.of(2, 4, 7))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> MeanScore.of(-1, 0, 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** A 95 per cent limit is where the t density has 2.5 per cent of its area left. */
    @Test
    void agreesWithThePlainDefinitionOnRandomScores() {
        var random = new Random(5);
        for (int i = 0; i < 40; i++) {
            int[] scores = random.ints(5 + random.nextInt(30), 0, 6).toArray();
            double n = scores.length;
            double mean = Arrays.stream(scores).average().orElseThrow();
            double variance =
                    Arrays.stream(scores).mapToDouble(x -> (x - mean) * (x - mean)).sum() / (n - 1);
            Estimate estimate = of(scores);
            double t = (estimate.upper() - mean) / Math.sqrt(variance / n);

            assertThat(estimate.value()).isCloseTo(mean, within(1e-12));
            assertThat(mean - estimate.lower()).isCloseTo(estimate.upper() - mean, within(1e-12));
            assertThat(areaBetweenMinusAndPlus(t, n - 1)).isCloseTo(0.95, within(1e-7));
        }
    }

    /** Simpson's rule over the density; the tail is measured to its end by x = 1/u. */
    private static double areaBetweenMinusAndPlus(double t, double freedom) {
        double inner = simpson(0, t, x -> density(x, freedom));
        double outer = simpson(1e-9, 1 / t, u -> density(1 / u, freedom) / (u * u));
        return inner / (inner + outer);
    }

    private static double density(double x, double freedom) {
        return Math.pow(1 + x * x / freedom, -(freedom + 1) / 2);
    }

    private static double simpson(double from, double to, DoubleUnaryOperator f) {
        int steps = 2_000;
        double h = (to - from) / steps;
        double sum = f.applyAsDouble(from) + f.applyAsDouble(to);
        for (int i = 1; i < steps; i++) {
            sum += (i % 2 == 0 ? 2 : 4) * f.applyAsDouble(from + i * h);
        }
        return sum * h / 3;
    }

    private static Estimate of(int... scores) {
        return MeanScore.of(
                scores.length,
                Arrays.stream(scores).sum(),
                Arrays.stream(scores).map(score -> score * score).sum());
    }
}
