package nl.perspectief.dashboard.indicator;

/**
 * What a reader should know of a period, such as a change of the law.
 *
 * @param municipalityCode {@link Observation#ALL} when it is about everyone
 */
public record Annotation(String municipalityCode, Period period, String sentence) {}
