package nl.perspectief.dashboard.statistics;

/**
 * How many municipalities an effect rests on.
 *
 * @param started began to work jointly within the quarters looked at
 * @param notYet did not
 * @param startedBefore left out: nothing is known of the time before their start
 * @param incomplete left out: without a value in one of the quarters
 */
public record ComparedMunicipalities(int started, int notYet, int startedBefore, int incomplete) {}
