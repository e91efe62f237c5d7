package nl.perspectief.dashboard.statistics;

/**
 * What a test of "there is no difference" says.
 *
 * @param statistic as the test's own description names it
 * @param degreesOfFreedom of the χ² distribution that the statistic has when there is no difference
 * @param pValue how often chance alone gives a statistic as large, 0–1
 */
public record TestResult(double statistic, int degreesOfFreedom, double pValue) {}
