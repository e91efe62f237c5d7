package nl.perspectief.dashboard.indicator;

import java.math.BigDecimal;
import java.util.Objects;
import nl.perspectief.dashboard.indicator.Measure.Count;
import nl.perspectief.dashboard.indicator.Measure.Horizon;
import nl.perspectief.dashboard.indicator.Measure.Median;
import nl.perspectief.dashboard.indicator.Measure.Quotient;
import nl.perspectief.dashboard.statistics.Confidence;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.Interval;
import nl.perspectief.dashboard.statistics.KaplanMeier;
import nl.perspectief.dashboard.statistics.MeanScore;
import nl.perspectief.dashboard.statistics.Wilson;
import org.jspecify.annotations.Nullable;

/** What the counts of a figure say, by the method its definition names. */
final class Estimates {

    private Estimates() {}

    /** For measures that need the counts only; null where there is nobody to count. */
    static @Nullable Estimate fromCounts(
            Indicator definition, Measure measure, CountQueries.Counts counts) {
        BigDecimal givenValue = counts.givenValue();
        if (measure instanceof Count) {
            return Estimate.exact(numerator(counts));
        }
        if (givenValue != null) {
            return Estimate.exact(givenValue.doubleValue());
        }
        BigDecimal denominator = counts.denominator();
        return denominator == null || denominator.signum() == 0
                ? null
                : quotient(definition, counts, denominator);
    }

    private static @Nullable Estimate quotient(
            Indicator definition, CountQueries.Counts counts, BigDecimal denominator) {
        long numerator = numerator(counts);
        Long squares = counts.squares();
        if (squares != null) {
            return MeanScore.of(denominator.longValueExact(), numerator, squares);
        }
        double value = numerator / denominator.doubleValue();
        if (!definition.hasWilsonInterval()) {
            return Estimate.exact(value);
        }
        Interval limits = Wilson.interval(numerator, denominator.longValueExact(), Confidence.P95);
        return limits == null ? null : new Estimate(value, limits.lower(), limits.upper());
    }

    /** Where a figure has a value, it was counted. */
    private static long numerator(CountQueries.Counts counts) {
        return Objects.requireNonNull(counts.numerator());
    }

    /** For measures that need the curve; null where the cohort is empty or a median not reached. */
    static @Nullable Estimate fromCurve(Indicator definition, Measure measure, KaplanMeier curve) {
        return switch (measure) {
            case Horizon(int day, _) ->
                    definition.isRetention() ? curve.survivalAt(day) : curve.incidenceAt(day);
            case Median() -> curve.median().estimate();
            case Count(), Quotient() ->
                    throw new IllegalArgumentException("Needs no curve: " + measure);
        };
    }

    /** The curve a measure is read from; null when it needs none. */
    static @Nullable Bound curveOf(Measure measure) {
        return switch (measure) {
            case Horizon(_, Bound bound) -> bound;
            case Median() -> Bound.MAIN;
            case Count(), Quotient() -> null;
        };
    }
}
