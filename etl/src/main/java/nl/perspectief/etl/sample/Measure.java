package nl.perspectief.etl.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.perspectief.etl.sample.Tally.Municipalities;

/**
 * How a tally becomes a figure.
 *
 * @param name as in indicators.csv: count, rate, ratio, mean, index, 14d, 26w, 26w_low,
 *     median_days, 6m
 */
record Measure(Definition definition, String name) {

    private static final int ENOUGH_FOLLOWED = 10;
    private static final int DAYS_IN_WEEK = 7;

    /** Of these the event is what is hoped for, so the value is 1 − S(h). */
    private static final Set<String> WANTED_EVENTS = Set.of("PLA-02", "PLA-04", "SAM-03");

    String indicator() {
        return definition.indicator();
    }

    /** What its tallies are kept under. */
    String key() {
        return indicator() + "/" + name;
    }

    /** Whether this measure exists for that part at all. */
    boolean appliesTo(Part part) {
        return switch (indicator()) {
            // scores of two directions are never mixed
            case "SAM-08" -> !part.equals(Part.EVERYONE);
            // staff is counted by domain, not by who gave the course
            case "SAM-09" -> !(name.equals("rate") && part.breakdown().equals("provider"));
            // aftercare is given in the first 13 weeks, and compared among who was in work after it
            case "BEH-01" -> !(name.startsWith("13w") && part.breakdown().equals("aftercare"));
            default -> true;
        };
    }

    Figure figure(Tally tally) {
        return switch (tally) {
            case Tally.Count(long count) -> Figure.count(count);
            case Tally.Share(long numerator, long denominator) ->
                    Figure.share(numerator, denominator);
            case Tally.Ratio(long numerator, BigDecimal denominator) ->
                    Figure.ratio(numerator, denominator);
            case Tally.AfterTerm term -> afterTerm(term);
            case Tally.People(var observed) -> survival(observed);
            case Municipalities municipalities -> middle(municipalities);
        };
    }

    private static Figure afterTerm(Tally.AfterTerm term) {
        return term.cohort() > 0 && term.matured() == 0
                ? Figure.tooShort(0, 0)
                : Figure.share(term.numerator(), term.denominator());
    }

    private static Figure middle(Municipalities municipalities) {
        var values =
                municipalities.each().stream()
                        .map(Municipalities.Own::value)
                        .filter(Objects::nonNull)
                        .toList();
        return Figure.of(
                municipalities.each().stream().mapToLong(Municipalities.Own::numerator).sum(),
                municipalities.each().stream().mapToLong(Municipalities.Own::denominator).sum(),
                switch (municipalities.middle()) {
                    case MEDIAN -> Middles.median(values);
                    case MEAN -> Middles.mean(values);
                });
    }

    private Figure survival(List<Observed> observed) {
        var curve = new KaplanMeier(observed);
        if (name.equals("median_days")) {
            var median = curve.median();
            return Figure.of(
                    curve.events(),
                    observed.size(),
                    median.isEmpty() ? null : BigDecimal.valueOf(median.getAsLong()));
        }
        long events = curve.eventsWithin(horizon());
        if (observed.isEmpty()) {
            return Figure.of(0, 0, null);
        }
        if (isTooShort(observed, curve)) {
            return Figure.tooShort(events, observed.size());
        }
        var survival = curve.survival(horizon(), Figure.PRECISION);
        boolean isEventWanted = WANTED_EVENTS.contains(indicator());
        var value = isEventWanted ? BigDecimal.ONE.subtract(survival) : survival;
        return Figure.of(events, observed.size(), value);
    }

    private boolean isTooShort(List<Observed> observed, KaplanMeier curve) {
        long matured = observed.stream().filter(one -> one.observableDays() >= horizon()).count();
        return (matured < ENOUGH_FOLLOWED && matured < observed.size())
                || curve.stopsBefore(horizon());
    }

    /** In days: 14 days, or 13, 26 or 52 weeks. */
    private long horizon() {
        int digits = 0;
        while (Character.isDigit(name.charAt(digits))) {
            digits++;
        }
        long number = Long.parseLong(name.substring(0, digits));
        return name.charAt(digits) == 'w' ? number * DAYS_IN_WEEK : number;
    }
}
