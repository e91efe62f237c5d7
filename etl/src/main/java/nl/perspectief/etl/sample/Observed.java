package nl.perspectief.etl.sample;

/**
 * One person in a survival figure.
 *
 * @param days from the start to the event, or to where the person was lost from sight
 * @param isEvent whether it is the event
 * @param observableDays from the start to the reference date of the person's own municipality
 */
record Observed(long days, boolean isEvent, long observableDays) {}
