package nl.perspectief.dashboard.statistics;

/**
 * What a row of periods says, and how surely.
 *
 * @param pValue how often chance alone gives such a row or a clearer one, two-sided; 1 when there
 *     are too few periods
 * @param periods how many were looked at
 */
public record TrendTest(Trend trend, double pValue, int periods) {}
