package nl.perspectief.dashboard.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.statistics.descriptive.Median;
import org.jspecify.annotations.Nullable;

/**
 * A figure through time, with the limits within which it moves by chance: W. A. Shewhart, Economic
 * Control of Quality of Manufactured Product (1931); for single values D. J. Wheeler, Understanding
 * Variation (1993). Limits need twelve points; with fewer it is a run chart around the median.
 *
 * @param centre the overall share or mean; without limits the median
 * @param isRough a period has so few people that its limits are only roughly right
 * @param points the oldest first
 */
public record ControlChart(double centre, boolean isRough, List<ControlPoint> points) {

    /** Fewer points say too little about what is usual. */
    public static final int POINTS_FOR_LIMITS = 12;

    private static final double SIGMAS = 3;
    private static final double EXPECTED_FOR_LIMITS = 4;

    /** {@code 3/d₂}: the mean range of two values from a normal distribution is 1.128 σ. */
    private static final double OF_MEAN_RANGE = SIGMAS / (2 / StrictMath.sqrt(StrictMath.PI));

    public ControlChart {
        points = List.copyOf(points);
    }

    /** A p-chart: {@code p̄ ± 3·√(p̄(1 − p̄)/n)}, within 0 and 1. */
    public static ControlChart ofShares(List<Share> periods, RunRules rules) {
        return ofUnits(
                periods.stream()
                        .map(one -> FunnelUnit.ofShare(one.successes(), one.total()))
                        .toList(),
                rules);
    }

    /** The same of survival, with its effective sizes. */
    public static ControlChart ofUnits(List<FunnelUnit> periods, RunRules rules) {
        double successes = 0;
        double total = 0;
        for (FunnelUnit period : periods) {
            successes += period.value() * period.size();
            total += period.size();
        }
        double mean = Math.clamp(successes / total, 0, 1);
        double[] values = periods.stream().mapToDouble(FunnelUnit::value).toArray();
        boolean isRough = periods.stream().anyMatch(one -> one.size() * mean < EXPECTED_FOR_LIMITS);
        IntToDoubleFunction width =
                index -> SIGMAS * StrictMath.sqrt(mean * (1 - mean) / periods.get(index).size());
        return chart(values, new Chance(mean, width, 1), isRough, rules);
    }

    /** A c-chart of counts in periods of equal length: {@code c̄ ± 3·√c̄}, not below 0. */
    public static ControlChart ofCounts(List<Long> counts, RunRules rules) {
        double[] values = counts.stream().mapToDouble(Long::doubleValue).toArray();
        double mean = mean(values);
        double width = SIGMAS * StrictMath.sqrt(mean);
        return chart(values, new Chance(mean, _ -> width, Double.POSITIVE_INFINITY), false, rules);
    }

    /**
     * An XmR chart of values that are not negative, such as medians in days: {@code x̄ ± 2.66}
     * times the mean difference between neighbours, not below 0.
     */
    public static ControlChart ofValues(List<Double> periods, RunRules rules) {
        double[] values = periods.stream().mapToDouble(Double::doubleValue).toArray();
        double width = OF_MEAN_RANGE * mean(ranges(values));
        return chart(
                values,
                new Chance(mean(values), _ -> width, Double.POSITIVE_INFINITY),
                false,
                rules);
    }

    /** What chance alone does around a mean: how far it reaches at a point, and up to where. */
    private record Chance(double mean, IntToDoubleFunction width, double most) {

        Interval limits(int index) {
            double reach = width.applyAsDouble(index);
            return new Interval(Math.max(0, mean - reach), Math.min(most, mean + reach));
        }
    }

    private static ControlChart chart(
            double[] values, Chance chance, boolean isRough, RunRules rules) {
        boolean hasLimits = values.length >= POINTS_FOR_LIMITS;
        double centre = hasLimits ? chance.mean() : median(values);
        var runs =
                Map.of(
                        ChartSignal.ON_ONE_SIDE, rules.onOneSide(values, centre),
                        ChartSignal.RISING_OR_FALLING, rules.risingOrFalling(values));
        List<ControlPoint> points = new ArrayList<>();
        for (int index = 0; index < values.length; index++) {
            points.add(point(index, values[index], hasLimits ? chance.limits(index) : null, runs));
        }
        return new ControlChart(centre, isRough, points);
    }

    private static ControlPoint point(
            int index, double value, @Nullable Interval limits, Map<ChartSignal, BitSet> runs) {
        Set<ChartSignal> signals = EnumSet.noneOf(ChartSignal.class);
        if (limits != null && !limits.contains(value)) {
            signals.add(ChartSignal.BEYOND_LIMITS);
        }
        runs.forEach(
                (signal, members) -> {
                    if (members.get(index)) {
                        signals.add(signal);
                    }
                });
        return new ControlPoint(value, limits, signals);
    }

    private static double median(double[] values) {
        return Median.withDefaults().withCopy(true).evaluate(values);
    }

    /** Summed in their order: whole numbers, or few enough for rounding not to matter. */
    private static double mean(double[] values) {
        return Arrays.stream(values).sum() / values.length;
    }

    private static double[] ranges(double[] values) {
        double[] ranges = new double[Math.max(0, values.length - 1)];
        Arrays.setAll(ranges, index -> Math.abs(values[index + 1] - values[index]));
        return ranges;
    }
}
