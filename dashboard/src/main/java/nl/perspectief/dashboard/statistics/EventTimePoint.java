package nl.perspectief.dashboard.statistics;

/**
 * What was found so many quarters before or after the start.
 *
 * @param quartersSince 0 is the quarter in which joint working began, −1 the one before it
 * @param municipalities on how many the mean rests; other points may rest on others
 * @param mean each municipality counts once; without an interval for fewer than five
 */
public record EventTimePoint(int quartersSince, int municipalities, Estimate mean) {}
