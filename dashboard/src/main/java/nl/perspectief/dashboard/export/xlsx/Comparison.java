package nl.perspectief.dashboard.export.xlsx;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.figure.Testing;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.FunnelUnit;

/**
 * One measure of one period, of municipalities beside each other.
 *
 * @param told those with a figure, by name; at least one
 * @param absent those without, by name
 * @param programme its own figure, where it has one
 * @param funnel where there is chance to reckon with
 */
record Comparison(
        Indicator indicator,
        Testing testing,
        List<Observation> told,
        List<Observation> absent,
        Optional<Observation> programme,
        Optional<FunnelLines> funnel,
        Map<String, String> names) {

    /**
     * @param figures of municipalities, and of the programme if it has any
     * @param names of municipalities, by their codes
     */
    static Comparison of(
            Indicator indicator, List<Observation> figures, Map<String, String> names) {
        var byName =
                figures.stream()
                        .filter(one -> !one.isTotal())
                        .sorted(Comparator.comparing(one -> name(one, names)))
                        .toList();
        var told = byName.stream().filter(Comparison::isTold).toList();
        var programme =
                figures.stream()
                        .filter(Observation::isTotal)
                        .filter(Comparison::isTold)
                        .findFirst();
        var testing = new Testing(indicator, told.getFirst().measure());
        return new Comparison(
                indicator,
                testing,
                told,
                byName.stream().filter(one -> !isTold(one)).toList(),
                programme,
                FunnelLines.of(told, programme, testing),
                names);
    }

    private static boolean isTold(Observation one) {
        return one.estimate() != null;
    }

    String name(Observation one) {
        return name(one, names);
    }

    private static String name(Observation one, Map<String, String> names) {
        return names.getOrDefault(one.municipalityCode(), one.municipalityCode());
    }

    Observation first() {
        return told.getFirst();
    }

    Kind kind() {
        return Kind.of(first());
    }

    /** Of a figure that is told. */
    static Estimate estimate(Observation one) {
        return Objects.requireNonNull(one.estimate());
    }

    List<Double> values() {
        return each(one -> estimate(one).value());
    }

    /** From the value down to the lower limit; nothing where it has none. */
    static double minus(Observation one) {
        Double lower = estimate(one).lower();
        return lower == null ? 0 : estimate(one).value() - lower;
    }

    /** From the value up to the upper limit; nothing where it has none. */
    static double plus(Observation one) {
        Double upper = estimate(one).upper();
        return upper == null ? 0 : upper - estimate(one).value();
    }

    boolean hasLimits() {
        return told.stream().anyMatch(one -> estimate(one).lower() != null);
    }

    /** How many count, of each. */
    List<Double> sizes() {
        return each(
                one -> {
                    FunnelUnit unit = testing.unit(one);
                    return unit == null ? 0 : unit.size();
                });
    }

    /** Each of those that are told. */
    List<Double> each(ToDoubleFunction<Observation> what) {
        return told.stream().mapToDouble(what).boxed().toList();
    }

    /** The largest number that a chart must have in sight. */
    double largest() {
        return told.stream().mapToDouble(one -> estimate(one).value() + plus(one)).max().orElse(0);
    }
}
