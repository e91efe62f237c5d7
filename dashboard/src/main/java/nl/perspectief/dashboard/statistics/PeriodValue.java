package nl.perspectief.dashboard.statistics;

/**
 * What was found in one complete period.
 *
 * @param time the number of the period; one more for each period, also over periods that are
 *     missing
 */
public record PeriodValue<T>(int time, T value) {}
