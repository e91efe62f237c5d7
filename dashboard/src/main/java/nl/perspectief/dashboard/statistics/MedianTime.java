package nl.perspectief.dashboard.statistics;

import org.jspecify.annotations.Nullable;

/**
 * The time by which half have had the event, in days.
 *
 * @param day null when the curve stays above one half: "more than {@code lastDay} days"
 * @param lower 95 per cent; null when not reached
 * @param upper 95 per cent; null when not reached, then it has no upper limit yet
 * @param lastDay the last day on which anyone was followed
 */
public record MedianTime(
        @Nullable Integer day, @Nullable Integer lower, @Nullable Integer upper, int lastDay) {

    /** Null when the median is not reached. */
    public @Nullable Estimate estimate() {
        return day == null ? null : new Estimate(day, asDouble(lower), asDouble(upper));
    }

    private static @Nullable Double asDouble(@Nullable Integer days) {
        return days == null ? null : days.doubleValue();
    }
}
