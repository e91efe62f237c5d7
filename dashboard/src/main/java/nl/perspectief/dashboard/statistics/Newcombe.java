package nl.perspectief.dashboard.statistics;

import org.jspecify.annotations.Nullable;

/**
 * The difference of two independent shares, with an interval made of their Wilson limits: {@code d
 * − √((p₁ − l₁)² + (u₂ − p₂)²)} to {@code d + √((u₁ − p₁)² + (p₂ − l₂)²)}.
 *
 * <p>Source: R. G. Newcombe, "Interval estimation for the difference between independent
 * proportions", Statistics in Medicine 17 (1998), method 10.
 */
public final class Newcombe {

    private Newcombe() {}

    /** The first share less the second; null when either group is empty. */
    public static @Nullable Estimate difference(
            long successes1, long total1, long successes2, long total2) {
        Interval first = Wilson.interval(successes1, total1, Confidence.P95);
        Interval second = Wilson.interval(successes2, total2, Confidence.P95);
        if (first == null || second == null) {
            return null;
        }
        double p1 = (double) successes1 / total1;
        double p2 = (double) successes2 / total2;
        double down = hypotenuse(p1 - first.lower(), second.upper() - p2);
        double up = hypotenuse(first.upper() - p1, p2 - second.lower());
        return new Estimate(p1 - p2, p1 - p2 - down, p1 - p2 + up);
    }

    /**
     * The same of any two independent estimates, made of the limits that they have (G. Y. Zou and
     * A. Donner, "Construction of confidence limits about effect measures: a general approach",
     * Statistics in Medicine 27, 2008); null when one of them lacks a limit.
     */
    public static @Nullable Estimate difference(Estimate first, Estimate second) {
        Double lower1 = first.lower();
        Double upper1 = first.upper();
        Double lower2 = second.lower();
        Double upper2 = second.upper();
        if (lower1 == null || upper1 == null || lower2 == null || upper2 == null) {
            return null;
        }
        double difference = first.value() - second.value();
        double down = hypotenuse(first.value() - lower1, upper2 - second.value());
        double up = hypotenuse(upper1 - first.value(), second.value() - lower2);
        return new Estimate(difference, difference - down, difference + up);
    }

    private static double hypotenuse(double a, double b) {
        return StrictMath.sqrt(a * a + b * b);
    }
}
