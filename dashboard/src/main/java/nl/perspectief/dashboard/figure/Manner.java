package nl.perspectief.dashboard.figure;

/**
 * How a municipality delivers, as far as the words about a missing figure need it.
 *
 * @param cohorts whether it delivers counts of cohorts instead of rows (mode B), so that some
 *     figures do not exist
 * @param newestCame whether its delivery of the newest quarter is in: then what is missing was left
 *     out of it
 */
public record Manner(boolean cohorts, boolean newestCame) {}
