package nl.perspectief.etl.privacy;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/** Whether numbers pass the elfproef more often than numbers do. */
public final class Chance {

    private static final double PASSING = 1.0 / 11;
    private static final double TOO_SMALL = 1e-6;

    private Chance() {}

    /** Whether so many out of so many would pass by chance less than once in a million columns. */
    public static boolean isTooSmall(int passing, int numbers) {
        return passing > 0
                && BinomialDistribution.of(numbers, PASSING).survivalProbability(passing - 1)
                        < TOO_SMALL;
    }
}
