package nl.perspectief.dashboard.indicator;

/**
 * Over how many municipalities the figures of a quarter are.
 *
 * @param delivered how many of those expected are in them
 * @param expected how many take part
 */
public record Coverage(int delivered, int expected) {}
