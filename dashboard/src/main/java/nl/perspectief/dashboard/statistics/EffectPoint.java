package nl.perspectief.dashboard.statistics;

/**
 * The effect so many quarters after the start.
 *
 * @param quartersSince 0 is the quarter in which joint working began
 * @param started how many that work jointly it rests on, at least ten
 * @param leastNotYet with how many that did not do so yet each of them is compared, at the least
 */
public record EffectPoint(int quartersSince, int started, int leastNotYet, Estimate effect) {}
