package nl.perspectief.dashboard.statistics;

import org.jspecify.annotations.Nullable;

/**
 * A value with its 95 per cent interval.
 *
 * @param value shares are 0–1, times are days, counts are counts
 * @param lower null where the quantity has no interval, or its lower limit is not known
 * @param upper null where the quantity has no interval, or its upper limit is not known
 */
public record Estimate(double value, @Nullable Double lower, @Nullable Double upper) {

    /** A value that is known in full, such as a count of everyone. */
    public static Estimate exact(double value) {
        return new Estimate(value, null, null);
    }

    static Estimate of(double value, Interval limits) {
        return new Estimate(value, limits.lower(), limits.upper());
    }

    /** The same for the chance of the opposite: 1 − value, with the limits changing places. */
    public Estimate complement() {
        return new Estimate(
                1 - value, upper == null ? null : 1 - upper, lower == null ? null : 1 - lower);
    }
}
