package nl.perspectief.dashboard.statistics;

/**
 * What a funnel plot says of one unit, with the limits that allow for overdispersion.
 *
 * @param z how many standard deviations it lies above the target
 * @param pValue two-sided, for counting many signals at once; 1 for what is too small to judge
 */
public record FunnelMark(double z, double pValue, FunnelSignal signal) {}
