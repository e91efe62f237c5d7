package nl.perspectief.dashboard.indicator;

/**
 * The part of a figure that has one value of a characteristic.
 *
 * @param token such as age_class
 * @param value a code, such as 18-22
 */
public record Breakdown(String token, String value) {}
