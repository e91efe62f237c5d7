package nl.perspectief.dashboard.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.statistics.CurvePoint;
import nl.perspectief.dashboard.statistics.KaplanMeier;

/**
 * Gives the observations that wait for a curve their estimate. Curves come by one at a time and are
 * let go at once, so that a whole country fits.
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
            for (boolean totals : new boolean[] {true, false}) {
                read(curves, filter, type, totals);
            }
        }
        if (!waiting.isEmpty()) {
            throw new FiguresException("No curve for " + waiting.keySet().iterator().next());
        }
        return observations;
    }

    private void read(
            CurveQueries curves, ObservationFilter filter, PeriodType type, boolean totals) {
        var keys =
                waiting.keySet().stream()
                        .filter(key -> key.period().type() == type)
                        .filter(key -> key.isTotal() == totals)
                        .toList();
        if (!keys.isEmpty()) {
            var indicators = all(keys, CurveKey::indicator);
            var bounds = all(keys, CurveKey::bound);
            curves.each(new CurveDemand(filter, indicators, bounds, type, totals), this::settle);
        }
    }

    private static <T> Set<T> all(List<CurveKey> keys, Function<CurveKey, T> part) {
        return keys.stream().map(part).collect(Collectors.toSet());
    }

    private void settle(CurveKey key, List<CurvePoint> points) {
        List<Integer> indexes = waiting.remove(key);
        if (indexes != null) {
            KaplanMeier curve = KaplanMeier.of(points);
            indexes.forEach(index -> estimate(index, curve));
        }
    }

    private void estimate(int index, KaplanMeier curve) {
        Observation observation = observations.get(index);
        long cohort = Objects.requireNonNull(observation.denominator()).longValue();
        if (cohort != curve.cohort()) {
            throw new FiguresException(
                    "The curve has %d persons, not those of %s"
                            .formatted(curve.cohort(), observation));
        }
        Indicator definition = catalogue.of(observation);
        Measure measure = Measure.parse(observation.measure());
        observations.set(
                index, observation.withEstimate(Estimates.fromCurve(definition, measure, curve)));
    }
}
