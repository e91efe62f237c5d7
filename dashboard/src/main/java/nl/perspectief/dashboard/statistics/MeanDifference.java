package nl.perspectief.dashboard.statistics;

import org.apache.commons.statistics.distribution.TDistribution;
import org.jspecify.annotations.Nullable;

/**
 * The difference of two independent means, with Welch's interval: {@code d ± t(0.975; ν)·s}, {@code
 * s² = s₁² + s₂²} of the standard errors, {@code ν = s⁴/(s₁⁴/(n₁ − 1) + s₂⁴/(n₂ − 1))}. The
 * standard errors are those that made the limits of {@link MeanScore}.
 *
 * <p>Source: B. L. Welch, "The generalization of Student's problem when several different
 * population variances are involved", Biometrika 34 (1947).
 *
 * @param difference the first mean less the second
 * @param pValue of no difference
 */
public record MeanDifference(Estimate difference, double pValue) {

    /** Null when either mean has no limits: nothing is known of its spread. */
    public static @Nullable MeanDifference of(
            Estimate first, long scores1, Estimate second, long scores2) {
        if (first.upper() == null || second.upper() == null) {
            return null;
        }
        double error1 = standardError(first.value(), first.upper(), scores1);
        double error2 = standardError(second.value(), second.upper(), scores2);
        double variance = error1 * error1 + error2 * error2;
        double freedom =
                variance
                        * variance
                        / (fourth(error1) / (scores1 - 1) + fourth(error2) / (scores2 - 1));
        TDistribution student = TDistribution.of(freedom);
        double error = StrictMath.sqrt(variance);
        double difference = first.value() - second.value();
        double width = student.inverseSurvivalProbability(Confidence.P95.tail()) * error;
        return new MeanDifference(
                new Estimate(difference, difference - width, difference + width),
                2 * student.survivalProbability(Math.abs(difference) / error));
    }

    private static double standardError(double mean, double upper, long scores) {
        double t = TDistribution.of(scores - 1.0).inverseSurvivalProbability(Confidence.P95.tail());
        return (upper - mean) / t;
    }

    private static double fourth(double number) {
        return number * number * number * number;
    }
}
