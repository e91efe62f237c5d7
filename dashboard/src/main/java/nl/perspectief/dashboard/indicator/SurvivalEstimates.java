package nl.perspectief.dashboard.indicator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.indicator.Measure.Horizon;
import nl.perspectief.dashboard.statistics.CurvePoint;
import nl.perspectief.dashboard.statistics.KaplanMeier;
import org.jspecify.annotations.Nullable;

/**
 * Gives the observations that wait for a curve their estimate. Curves come by one at a time and are
 * let go at once, so that a whole country fits; and they are read no further than the last horizon
 * that waits, for what happened after it cannot change S there.
 */
final class SurvivalEstimates {

    private final Catalogue catalogue;
    private final List<Observation> observations;
    private final Map<CurveKey, List<Integer>> waiting = new HashMap<>();

    SurvivalEstimates(Catalogue catalogue, List<Observation> observations) {
        this.catalogue = catalogue;
        this.observations = new ArrayList<>(observations);
        for (int index = 0; index < observations.size(); index++) {
            await(index);
        }
    }

    private void await(int index) {
        Observation observation = observations.get(index);
        Bound bound = Estimates.curveOf(Measure.parse(observation.measure()));
        if (bound != null && hasCohort(observation)) {
            waiting.computeIfAbsent(CurveKey.of(observation, bound), _ -> new ArrayList<>())
                    .add(index);
        }
    }

    private static boolean hasCohort(Observation observation) {
        return observation.status() == Status.VALUE
                && observation.denominator() != null
                && observation.denominator().signum() > 0;
    }

    /** The observations, in the same order, with all estimates. */
    List<Observation> readFrom(CurveQueries curves, ObservationFilter filter) {
        for (PeriodType type : PeriodType.values()) {
            var keys =
                    waiting.keySet().stream().filter(key -> key.period().type() == type).toList();
            if (!keys.isEmpty()) {
                read(curves, filter, keys);
            }
        }
        return observations;
    }

    private void read(CurveQueries curves, ObservationFilter filter, List<CurveKey> keys) {
        Integer lastDay = lastDay(keys);
        var demand =
                new CurveDemand(
                        filter,
                        all(keys, CurveKey::indicator),
                        all(keys, CurveKey::bound),
                        keys.getFirst().period().type(),
                        lastDay);
        curves.each(demand, (key, points) -> settle(key, points, lastDay));
        // where everyone was followed beyond the last day, there is no point up to it
        keys.forEach(key -> settle(key, List.of(), lastDay));
    }

    private static <T> Set<T> all(List<CurveKey> keys, Function<CurveKey, T> part) {
        return keys.stream().map(part).collect(Collectors.toSet());
    }

    /** The last horizon that waits; null when a median waits, which may lie anywhere. */
    private @Nullable Integer lastDay(List<CurveKey> keys) {
        int last = 0;
        for (int index : keys.stream().map(waiting::get).flatMap(Collection::stream).toList()) {
            if (!(Measure.parse(observations.get(index).measure())
                    instanceof Horizon(int day, _))) {
                return null;
            }
            last = Math.max(last, day);
        }
        return last;
    }

    private void settle(CurveKey key, List<CurvePoint> points, @Nullable Integer lastDay) {
        List<Integer> indexes = waiting.remove(key);
        if (indexes == null) {
            return;
        }
        KaplanMeier curve = KaplanMeier.of(complete(points, cohort(indexes.getFirst()), lastDay));
        indexes.forEach(index -> estimate(index, curve));
    }

    /** Those who were followed beyond the last day are at risk up to it, whatever came after. */
    private static List<CurvePoint> complete(
            List<CurvePoint> points, long cohort, @Nullable Integer lastDay) {
        long beyond = cohort - points.stream().mapToLong(p -> p.events() + p.censored()).sum();
        if (lastDay == null || beyond <= 0) {
            return points;
        }
        var complete = new ArrayList<>(points);
        complete.add(new CurvePoint(lastDay + 1, 0, beyond));
        return complete;
    }

    private long cohort(int index) {
        return Objects.requireNonNull(observations.get(index).denominator()).longValueExact();
    }

    private void estimate(int index, KaplanMeier curve) {
        Observation observation = observations.get(index);
        Measure measure = Measure.parse(observation.measure());
        requireAgreement(observation, measure, curve);
        observations.set(
                index,
                observation.withEstimate(
                        Estimates.fromCurve(catalogue.of(observation), measure, curve)));
    }

    private static void requireAgreement(
            Observation observation, Measure measure, KaplanMeier curve) {
        long cohort = Objects.requireNonNull(observation.denominator()).longValueExact();
        boolean agrees =
                curve.cohort() == cohort
                        && (!(measure instanceof Horizon(int day, _))
                                || Objects.equals(observation.numerator(), curve.eventsUntil(day)));
        if (!agrees) {
            throw new FiguresException("The counts and the curve disagree: " + observation);
        }
    }
}
