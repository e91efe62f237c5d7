package nl.perspectief.dashboard.statistics;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Whether shares of groups differ: Pearson's χ² with the variance of drawing without replacement,
 * {@code (N − 1)/N · Σ (O − E)²/E}. That is the log-rank test of something that happens on one day,
 * and is reckoned as such.
 *
 * <p>Source: N. Mantel and W. Haenszel, Journal of the National Cancer Institute 22 (1959).
 */
public final class ShareTest {

    /** With fewer expected in a group, with or without, the test is not to be relied on. */
    private static final double FEWEST_EXPECTED = 5;

    private ShareTest() {}

    /**
     * Groups that have nobody in common.
     *
     * @return null when there is too little to test, or nothing differs within the groups
     */
    public static @Nullable TestResult compare(List<Share> groups) {
        var curves = groups.stream().map(ShareTest::curve).toList();
        return isEnough(groups, LogRank.expected(curves)) ? LogRank.compare(curves) : null;
    }

    private static KaplanMeier curve(Share share) {
        return KaplanMeier.of(
                List.of(
                        new CurvePoint(0, share.successes(), 0),
                        new CurvePoint(1, 0, share.total() - share.successes())));
    }

    private static boolean isEnough(List<Share> groups, List<Double> expected) {
        return IntStream.range(0, groups.size())
                .allMatch(
                        i ->
                                expected.get(i) >= FEWEST_EXPECTED
                                        && groups.get(i).total() - expected.get(i)
                                                >= FEWEST_EXPECTED);
    }
}
