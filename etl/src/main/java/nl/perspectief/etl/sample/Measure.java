package nl.perspectief.etl.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * How a tally becomes a figure.
 *
 * @param name as in indicators.csv: count, rate, 26w, 26w_low, median_days, 6m
 * @param isEventWanted whether the event is what is hoped for, so that the value is 1 − S(h)
 */
record Measure(String indicator, String name, boolean isEventWanted) {

    private static final int ENOUGH_FOLLOWED = 10;
    private static final int DAYS_IN_WEEK = 7;

    private static final Set<String> WANTED_EVENTS = Set.of("PLA-02");

    Measure(String indicator, String name) {
        this(indicator, name, WANTED_EVENTS.contains(indicator));
    }

    Figure figure(Tally tally) {
        return switch (tally) {
            case Tally.Count(long count) -> Figure.count(count);
            case Tally.Share(long numerator, long denominator) ->
                    Figure.share(numerator, denominator);
            case Tally.AfterTerm term -> afterTerm(term);
            case Tally.People(var observed) -> survival(observed);
        };
    }

    private static Figure afterTerm(Tally.AfterTerm term) {
        return term.cohort() > 0 && term.matured() == 0
                ? Figure.tooShort(0, 0)
                : Figure.share(term.inWork(), term.inWork() + term.notInWork());
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
        var value = isEventWanted ? BigDecimal.ONE.subtract(survival) : survival;
        return Figure.of(events, observed.size(), value.round(Figure.PRECISION));
    }

    private boolean isTooShort(List<Observed> observed, KaplanMeier curve) {
        long matured = observed.stream().filter(one -> one.observableDays() >= horizon()).count();
        return (matured < ENOUGH_FOLLOWED && matured < observed.size())
                || curve.stopsBefore(horizon());
    }

    /** In days: 13, 26 or 52 weeks. */
    private long horizon() {
        return Long.parseLong(name.substring(0, name.indexOf('w'))) * DAYS_IN_WEEK;
    }
}
