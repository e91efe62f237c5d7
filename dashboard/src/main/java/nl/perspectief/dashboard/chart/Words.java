package nl.perspectief.dashboard.chart;

/**
 * What is said around a chart.
 *
 * @param question the title, as a question in plain words
 * @param answer one sentence made from the figures
 * @param subject the unit and who is counted
 * @param source where the numbers come from, and on how many they rest
 */
public record Words(String question, String answer, String subject, String source) {}
