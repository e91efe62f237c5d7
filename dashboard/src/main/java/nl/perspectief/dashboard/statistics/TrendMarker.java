package nl.perspectief.dashboard.statistics;

import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Whether a figure rises or falls, over the last eight complete periods; two-sided, at 1 per cent.
 *
 * <ul>
 *   <li>Shares: the test of Cochran and Armitage, {@code z = Σt(x − n·p̄)/√(p̄(1 − p̄)·Σn(t −
 *       t̄)²)}, t̄ weighted by n (P. Armitage, Biometrics 11, 1955).
 *   <li>Survival: the slope of a regression weighted by the effective sizes, over its standard
 *       error by the overall value, as in a funnel. For shares the two are the same sum.
 *   <li>Counts: Poisson regression on time, {@link PoissonTrend}.
 * </ul>
 */
public final class TrendMarker {

    private static final int LAST = 8;
    private static final int LEAST = 5;
    private static final double LEVEL = 0.01;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private TrendMarker() {}

    /** Of shares, or of survival with its effective sizes; periods in any order. */
    public static Trend ofShares(List<PeriodValue<FunnelUnit>> periods) {
        return testShares(periods).trend();
    }

    /** The same with its p-value, for counting many tests at once. */
    public static TrendTest testShares(List<PeriodValue<FunnelUnit>> periods) {
        return test(last(periods), TrendMarker::ofWeighted);
    }

    /** Of counts in periods of equal length; in any order. */
    public static Trend ofCounts(List<PeriodValue<Long>> periods) {
        return testCounts(periods).trend();
    }

    /** The same with its p-value, for counting many tests at once. */
    public static TrendTest testCounts(List<PeriodValue<Long>> periods) {
        return test(last(periods), PoissonTrend::z);
    }

    private static <T> TrendTest test(
            List<PeriodValue<T>> last, ToDoubleFunction<List<PeriodValue<T>>> distance) {
        if (last.size() < LEAST) {
            return new TrendTest(Trend.TOO_FEW_PERIODS, 1, last.size());
        }
        double z = distance.applyAsDouble(last);
        double pValue = 2 * NORMAL.survivalProbability(Math.abs(z));
        return new TrendTest(trend(z, pValue), pValue, last.size());
    }

    /** The slope in standard errors; 0 when all are the same. */
    static double ofWeighted(List<PeriodValue<FunnelUnit>> periods) {
        double size = sum(periods, period -> period.value().size());
        double mean = sum(periods, TrendMarker::successes) / size;
        double middle = sum(periods, period -> period.value().size() * period.time()) / size;
        double slope =
                sum(
                        periods,
                        period ->
                                period.value().size()
                                        * (period.time() - middle)
                                        * (period.value().value() - mean));
        double spread =
                sum(
                        periods,
                        period ->
                                period.value().size()
                                        * (period.time() - middle)
                                        * (period.time() - middle));
        double variance = mean * (1 - mean) * spread;
        return variance <= 0 ? 0 : slope / StrictMath.sqrt(variance);
    }

    private static double successes(PeriodValue<FunnelUnit> period) {
        return period.value().size() * period.value().value();
    }

    private static Trend trend(double z, double pValue) {
        if (pValue >= LEVEL) {
            return Trend.NO_CHANGE;
        }
        return z > 0 ? Trend.RISING : Trend.FALLING;
    }

    private static <T> List<PeriodValue<T>> last(List<PeriodValue<T>> periods) {
        return periods.stream()
                .sorted(Comparator.comparingInt(PeriodValue::time))
                .skip(Math.max(0, periods.size() - LAST))
                .toList();
    }

    private static double sum(
            List<PeriodValue<FunnelUnit>> periods, ToDoubleFunction<PeriodValue<FunnelUnit>> term) {
        double sum = 0;
        for (PeriodValue<FunnelUnit> period : periods) {
            sum += term.applyAsDouble(period);
        }
        return sum;
    }
}
