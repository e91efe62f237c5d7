package nl.perspectief.dashboard.statistics;

import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The mean of scores in whole numbers, with Student's t interval: {@code m ± t(0.975; n − 1)·s/√n},
 * {@code s² = (n·Σx² − (Σx)²)/(n(n − 1))}.
 *
 * <p>Source: Student (W. S. Gosset), "The probable error of a mean", Biometrika 6 (1908). With
 * fewer than five scores the interval rests on the shape of a distribution that nobody can see, so
 * there is none. Nor is there when all scores are equal: no spread was seen, which does not prove
 * that there is none.
 */
public final class MeanScore {

    private static final long LEAST = 5;

    private MeanScore() {}

    /**
     * The mean of so many scores, by their sum and the sum of their squares.
     *
     * @return null when there are no scores
     */
    public static @Nullable Estimate of(long scores, long sum, long sumOfSquares) {
        // as whole numbers, so that equal scores have no spread at all
        long spread = Math.subtractExact(Math.multiplyExact(scores, sumOfSquares), sum * sum);
        if (scores < 0 || spread < 0) {
            throw new IllegalArgumentException(
                    "No scores: %d, sum %d, sum of squares %d"
                            .formatted(scores, sum, sumOfSquares));
        }
        if (scores == 0) {
            return null;
        }
        double mean = (double) sum / scores;
        return scores < LEAST || spread == 0 ? Estimate.exact(mean) : around(mean, scores, spread);
    }

    private static Estimate around(double mean, double n, double spread) {
        double t = TDistribution.of(n - 1).inverseSurvivalProbability(Confidence.P95.tail());
        double width = t * StrictMath.sqrt(spread / (n * (n - 1)) / n);
        return new Estimate(mean, mean - width, mean + width);
    }
}
