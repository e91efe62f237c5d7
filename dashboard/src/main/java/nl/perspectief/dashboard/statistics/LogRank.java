package nl.perspectief.dashboard.statistics;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.jspecify.annotations.Nullable;

/**
 * Whether groups differ in how long it takes until the event: the log-rank test.
 *
 * <p>On each day with {@code d} events among {@code n} at risk, a group with {@code nᵢ} at risk is
 * expected to have {@code d·nᵢ/n} of them, with covariance {@code d(n − d)/(n − 1)·(nᵢ/n)(δᵢⱼ −
 * nⱼ/n)}. Summed over days, {@code (O − E)ᵀV⁻¹(O − E)} has a χ² distribution with one degree of
 * freedom less than there are groups (that were at risk when something happened).
 *
 * <p>Sources: N. Mantel, Cancer Chemotherapy Reports 50 (1966); R. Peto and J. Peto, JRSS A 135
 * (1972). The same as {@code survdiff} of R's package survival.
 */
public final class LogRank {

    private final List<KaplanMeier> groups;
    private final double[] difference;
    private final double[][] covariance;

    private LogRank(List<KaplanMeier> groups) {
        this.groups = groups;
        this.difference = new double[groups.size()];
        this.covariance = new double[groups.size()][groups.size()];
        days().forEach(this::add);
    }

    /**
     * Compares groups over the whole of their follow-up.
     *
     * @return null when fewer than two groups were at risk when something happened
     */
    public static @Nullable TestResult compare(List<KaplanMeier> groups) {
        return new LogRank(groups).result();
    }

    /**
     * Compares those who were still followed without the event after a day, for groups that are
     * formed by what happened until then (J. R. Anderson, K. C. Cain and R. D. Gelber, Journal of
     * Clinical Oncology 1, 1983): whoever had to stay long enough to be in a group has no advantage
     * by it.
     */
    public static @Nullable TestResult compareAfter(int landmark, List<KaplanMeier> groups) {
        return compare(groups.stream().map(group -> group.after(landmark)).toList());
    }

    /** How many events each group would have had, were there no difference. */
    public static List<Double> expected(List<KaplanMeier> groups) {
        var test = new LogRank(groups);
        return IntStream.range(0, groups.size())
                .mapToObj(i -> groups.get(i).eventsUntil(Integer.MAX_VALUE) - test.difference[i])
                .toList();
    }

    /** The days on which something happened, with the number of events of all groups. */
    private SortedMap<Integer, Long> days() {
        var days = new TreeMap<Integer, Long>();
        for (KaplanMeier group : groups) {
            for (SurvivalStep step : group.steps()) {
                if (step.events() > 0) {
                    days.merge(step.day(), step.events(), Long::sum);
                }
            }
        }
        return days;
    }

    private void add(int day, long events) {
        double[] atRisk = groups.stream().mapToDouble(group -> group.atRisk(day)).toArray();
        double total = 0;
        for (double group : atRisk) {
            total += group;
        }
        double variance = total > 1 ? events * (total - events) / (total - 1) : 0;
        for (int i = 0; i < atRisk.length; i++) {
            difference[i] += groups.get(i).eventsOn(day) - events * atRisk[i] / total;
            addVariance(i, atRisk, total, variance);
        }
    }

    private void addVariance(int i, double[] atRisk, double total, double variance) {
        double share = atRisk[i] / total;
        if (share > 0) {
            covariance[i][i] += variance * share;
            for (int j = 0; j < atRisk.length; j++) {
                covariance[i][j] -= variance * share * atRisk[j] / total;
            }
        }
    }

    /** The differences add up to zero, so one of them tells nothing and is left out. */
    private @Nullable TestResult result() {
        var form = QuadraticForm.of(difference, covariance);
        return form.rank() == 0
                ? null
                : new TestResult(
                        form.value(),
                        form.rank(),
                        ChiSquaredDistribution.of(form.rank()).survivalProbability(form.value()));
    }
}
