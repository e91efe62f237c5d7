package nl.perspectief.dashboard.overview;

import nl.perspectief.dashboard.dutch.Dutch;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/** A figure, or why there is none, in words. */
final class FigureWords {

    private FigureWords() {}

    /** The value, or a word in its place: {@code 188}, {@code 58 %}, {@code niet geleverd}. */
    static String value(Observation observation) {
        return switch (observation.status()) {
            case VALUE -> valueOrNobody(observation);
            case NOT_APPLICABLE -> "n.v.t.";
            case NOT_DELIVERED -> "niet geleverd";
            case TOO_SHORT -> "te weinig volgduur";
            case SUPPRESSED -> "afgeschermd";
        };
    }

    private static String valueOrNobody(Observation observation) {
        Estimate estimate = observation.estimate();
        return estimate == null ? "niemand" : Kind.of(observation).write(estimate);
    }

    /** The limits of the 95 per cent interval, {@code 52–64 %}; empty where there are none. */
    static String limits(@Nullable Estimate estimate) {
        if (estimate == null) {
            return "";
        }
        Double lower = estimate.lower();
        Double upper = estimate.upper();
        return lower == null || upper == null ? "" : Dutch.percents(lower, upper);
    }

    /** {@code 34 van 58}; a count alone has no parts. */
    static String parts(Observation observation) {
        Long numerator = observation.numerator();
        var denominator = observation.denominator();
        return numerator == null || denominator == null
                ? ""
                : Dutch.count(numerator) + " van " + Dutch.count(denominator.longValue());
    }

    static String number(@Nullable Long count) {
        return count == null ? "" : Dutch.count(count);
    }

    /** {@code 11 van 12}. */
    static String coverage(Observation observation) {
        return "%d van %d"
                .formatted(
                        observation.municipalitiesDelivered(),
                        observation.municipalitiesExpected());
    }

    /** Why there is no figure of the newest quarter; empty when there is one. */
    static String absence(Trend trend) {
        var newest = trend.newest();
        return switch (newest.status()) {
            case VALUE ->
                    newest.estimate() == null
                            ? "In %s was er niemand om te tellen.".formatted(newest.period())
                            : "";
            case NOT_APPLICABLE ->
                    trend.deliversCohorts()
                            ? "Bestaat hier niet: %s levert cohorten, geen rijen."
                                    .formatted(trend.whose().inText())
                            : "Bestaat niet in %s.".formatted(newest.period());
            case NOT_DELIVERED ->
                    "Niet geleverd sinds %s.".formatted(trend.undeliveredSince().period());
            case TOO_SHORT -> tooShort(newest);
            case SUPPRESSED -> "Afgeschermd: het gaat om te weinig mensen.";
        };
    }

    /** The answer of a chart whose newest quarter has no figure. */
    static String noFigure(Trend trend) {
        return "Voor %s is er geen cijfer van %s. %s"
                .formatted(trend.whose().inText(), trend.newest().period(), absence(trend));
    }

    private static String tooShort(Observation observation) {
        var cohort = observation.denominator();
        return "Te weinig volgduur: van de %2$s die in %1$s begonnen, zijn er nog te weinig lang genoeg gevolgd (nodig zijn er 10)."
                .formatted(
                        observation.period(),
                        Dutch.counted(
                                cohort == null ? 0 : cohort.longValue(), "jongere", "jongeren"));
    }

    /**
     * What one quarter is against another, {@code 12 meer dan}; empty when either has no figure.
     */
    static String difference(Observation now, @Nullable Observation then) {
        Estimate here = now.estimate();
        Estimate there = then == null ? null : then.estimate();
        if (here == null || there == null) {
            return "";
        }
        var kind = Kind.of(now);
        return kind.difference(kind.shown(here) - kind.shown(there));
    }
}
