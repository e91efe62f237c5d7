package nl.perspectief.dashboard.indicator;

/**
 * What is aimed at in a year.
 *
 * @param municipalityCode {@link Observation#ALL} for the programme as a whole
 * @param value in the unit of the figure: a share is 0–1
 */
public record Target(String municipalityCode, int year, double value) {}
