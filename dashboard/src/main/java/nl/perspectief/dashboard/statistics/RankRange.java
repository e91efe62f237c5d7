package nl.perspectief.dashboard.statistics;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Between which places a unit may stand among all of them, the first being that of the highest
 * share. The ranges of all units hold together in at least 95 of 100 cases: each share gets an
 * interval that is wide enough for all (Wilson, with {@code z} of {@code 1 − 0.05/(2K)}), and only
 * whose interval lies wholly above stands before.
 *
 * <p>Source: M. Klein, T. Wright and J. Wieczorek, "A joint confidence region for an overall
 * ranking of populations", Journal of the Royal Statistical Society C 69 (2020); the intervals
 * after Bonferroni.
 *
 * @param first the best place that fits what was seen
 * @param last the worst one
 */
public record RankRange(int first, int last) {

    private static final double MAY_BE_FALSE = 0.05;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** One for each, in the same order. */
    public static List<RankRange> of(List<FunnelUnit> units) {
        if (units.isEmpty()) {
            return List.of();
        }
        double z = NORMAL.inverseSurvivalProbability(MAY_BE_FALSE / (2 * units.size()));
        var limits =
                units.stream()
                        .map(one -> Wilson.limits(one.value() * one.size(), one.size(), z))
                        .toList();
        var ranges = new ArrayList<RankRange>();
        for (Interval one : limits) {
            int above = (int) limits.stream().filter(o -> o.lower() > one.upper()).count();
            int below = (int) limits.stream().filter(o -> o.upper() < one.lower()).count();
            ranges.add(new RankRange(1 + above, units.size() - below));
        }
        return ranges;
    }
}
