package nl.perspectief.dashboard.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * A figure by quarter before and after each municipality's own start of joint working. It describes
 * and compares with nobody: what changed for all municipalities in those years is in it too, and
 * the municipalities behind a point are not the same from point to point.
 *
 * <p>The mean over municipalities with Student's t interval, {@code m ± t(0.975; n − 1)·s/√n}, from
 * five municipalities on and when there is any spread, as for {@link MeanScore}.
 */
public final class EventTime {

    private static final int LEAST_FOR_INTERVAL = 5;

    private EventTime() {}

    /** The points with at least one municipality, the earliest first; input in any order. */
    public static List<EventTimePoint> of(List<MunicipalityOutcomes> municipalities) {
        List<EventTimePoint> points = new ArrayList<>();
        bySince(municipalities).forEach((since, values) -> points.add(point(since, values)));
        return points;
    }

    private static Map<Integer, List<Double>> bySince(List<MunicipalityOutcomes> municipalities) {
        Map<Integer, List<Double>> found = new TreeMap<>();
        for (MunicipalityOutcomes one : municipalities) {
            Integer start = one.jointSince();
            if (start != null) {
                for (PeriodValue<Double> value : one.values()) {
                    found.computeIfAbsent(value.time() - start, _ -> new ArrayList<>())
                            .add(value.value());
                }
            }
        }
        return found;
    }

    /** Summed from small to large, so that the order of the municipalities does not matter. */
    private static EventTimePoint point(int since, List<Double> values) {
        values.sort(Comparator.naturalOrder());
        int n = values.size();
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = sum / n;
        boolean hasSpread = values.getFirst() < values.getLast();
        return new EventTimePoint(
                since,
                n,
                n < LEAST_FOR_INTERVAL || !hasSpread
                        ? Estimate.exact(mean)
                        : around(mean, deviation(values, mean), n));
    }

    private static double deviation(List<Double> values, double mean) {
        double squares = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
        }
        return StrictMath.sqrt(squares / (values.size() - 1));
    }

    private static Estimate around(double mean, double deviation, int n) {
        double t = TDistribution.of(n - 1.0).inverseSurvivalProbability(Confidence.P95.tail());
        double width = t * deviation / StrictMath.sqrt(n);
        return new Estimate(mean, mean - width, mean + width);
    }
}
