package nl.perspectief.dashboard.definition;

/**
 * One thing that is told of an indicator.
 *
 * @param name key of its name, such as {@code fact.formula}
 * @param text with {@code **strong**} words and {@code `codes`}
 */
record Fact(String name, String text) {}
