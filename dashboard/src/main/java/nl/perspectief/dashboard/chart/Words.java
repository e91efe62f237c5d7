package nl.perspectief.dashboard.chart;

/**
 * What is said around a chart.
 *
 * @param question the title, as a question in plain words
 * @param answer one sentence made from the figures
 * @param subject the unit and who is counted
 * @param source the line under it
 */
public record Words(String question, String answer, String subject, SourceLine source) {}
