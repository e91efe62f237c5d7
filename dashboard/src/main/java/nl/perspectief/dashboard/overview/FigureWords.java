package nl.perspectief.dashboard.overview;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.dashboard.dutch.Dutch;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/** A figure, or why there is none, in words. */
final class FigureWords {

    /** So many must have been followed before a share of them is shown. */
    private static final int ENOUGH = 10;

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
                    trend.manner().cohorts()
                            ? "Bestaat hier niet: %s levert cohorten (aantallen per startkwartaal), geen rij per jongere."
                                    .formatted(trend.whose().inText())
                            : "Bestaat niet in %s.".formatted(newest.period());
            case NOT_DELIVERED -> notDelivered(trend);
            case TOO_SHORT -> tooShort(newest);
            case SUPPRESSED -> "Afgeschermd: het gaat om te weinig mensen.";
        };
    }

    /** Since when; and that the workbook itself did come, where it did. */
    private static String notDelivered(Trend trend) {
        var since = trend.undeliveredSince();
        var sentence =
                since.equals(trend.quarters().getFirst())
                        ? "Deze gegevens zijn nog nooit geleverd."
                        : "Niet geleverd sinds %s.".formatted(since.period());
        return trend.manner().newestCame()
                ? sentence + " Het werkboek is wel binnen, maar zonder deze gegevens."
                : sentence;
    }

    /** The answer of a chart whose newest quarter has no figure. */
    static String noFigure(Trend trend) {
        return "Voor %s is er geen cijfer van %s. %s"
                .formatted(trend.whose().inText(), trend.newest().period(), absence(trend));
    }

    private static String tooShort(Observation observation) {
        var denominator = observation.denominator();
        if (denominator == null) {
            return "Te weinig volgduur: van wie in %s begon, zijn er nog te weinig lang genoeg gevolgd."
                    .formatted(observation.period());
        }
        long cohort = denominator.longValue();
        return "Te weinig volgduur: van de %s die in %s begonnen, zijn er nog te weinig lang genoeg gevolgd (nodig zijn %s)."
                .formatted(
                        Dutch.counted(cohort, "jongere", "jongeren"),
                        observation.period(),
                        cohort < ENOUGH ? "zij allen" : "er " + ENOUGH);
    }

    /**
     * What one quarter is against another: {@code 12 meer dan een kwartaal eerder}, and over how
     * many municipalities that other one was when it were not as many. Empty when either has no
     * figure.
     */
    static String change(Observation now, @Nullable Observation then, String when) {
        Estimate here = now.estimate();
        Estimate there = then == null ? null : then.estimate();
        if (then == null || here == null || there == null) {
            return "";
        }
        var kind = Kind.of(now);
        return "%s %s%s"
                .formatted(
                        kind.difference(kind.shown(here) - kind.shown(there)),
                        when,
                        otherwiseCovered(now, then));
    }

    /** Sums over different municipalities cannot be compared without saying so. */
    private static String otherwiseCovered(Observation now, Observation then) {
        return now.isTotal() && now.municipalitiesDelivered() != then.municipalitiesDelivered()
                ? " (toen over %d)".formatted(then.municipalitiesDelivered())
                : "";
    }

    /** {@code over 9 van 16 gemeenten}; empty for a municipality. */
    static String over(Observation observation) {
        return observation.isTotal() ? "over %s gemeenten".formatted(coverage(observation)) : "";
    }

    /** On how many a figure rests: {@code 48 van 79, 6 onbekend, over 9 van 15 gemeenten}. */
    static String basis(Observation observation) {
        Long unknown = observation.unknown();
        return Stream.of(
                        Kind.isCohort(observation) ? followed(observation) : parts(observation),
                        unknown == null || unknown == 0 ? "" : Dutch.count(unknown) + " onbekend",
                        over(observation))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** A curve's figure is no part of its cohort: many are not followed to the end. */
    private static String followed(Observation observation) {
        var cohort = observation.denominator();
        Long nAtRisk = observation.nAtRisk();
        return cohort == null || nAtRisk == null
                ? ""
                : "%s begonnen, %s nog gevolgd"
                        .formatted(Dutch.count(cohort.longValue()), Dutch.count(nAtRisk));
    }
}
