package nl.perspectief.dashboard.statistics;

import org.jspecify.annotations.Nullable;

/**
 * Interval of a share: the Wilson score interval, {@code (2x + z² ± z·√(z² + 4x(1 − x/n))) / (2(n +
 * z²))}.
 *
 * <p>Source: E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * JASA 22 (1927). It stays within 0–1 and keeps its coverage with small n, where the textbook
 * interval does neither.
 */
public final class Wilson {

    private Wilson() {}

    /** Null when the total is 0: no one was asked, so nothing is known. */
    public static @Nullable Interval interval(long successes, long total, Confidence confidence) {
        if (successes < 0 || successes > total) {
            throw new IllegalArgumentException("No share: %d of %d".formatted(successes, total));
        }
        return total == 0 ? null : limits(successes, total, confidence.z());
    }

    static Interval limits(double x, double n, double z) {
        double centre = 2 * x + z * z;
        double width = z * StrictMath.sqrt(z * z + 4 * x * (1 - x / n));
        double scale = 2 * (n + z * z);
        // at the ends the formula gives 0 and 1, but for the last digit
        double lower = x == 0 ? 0 : (centre - width) / scale;
        double upper = x == n ? 1 : (centre + width) / scale;
        return new Interval(lower, upper);
    }
}
