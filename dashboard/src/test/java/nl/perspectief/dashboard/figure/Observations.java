package nl.perspectief.dashboard.figure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.indicator.Finality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.Protection;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.sql.Quarter;

/** Trends to talk about in tests: one quarter after the other, up to 2026-K3. */
public final class Observations {

    private static final Quarter LAST = new Quarter(2026, 3);

    private static final Long FOLLOWED = 6L;

    private final List<Observation> newestFirst = new ArrayList<>();
    private final String measure;
    private final String code;

    private Observations(String measure, String code) {
        this.measure = measure;
        this.code = code;
    }

    public static Observations of(String measure) {
        return new Observations(measure, "GM0855");
    }

    public static Observations ofProgramme(String measure) {
        return new Observations(measure, Observation.ALL);
    }

    /** The quarter before those that are already there, with a count. */
    public Observations count(long count) {
        return add(Status.VALUE, count, null, Estimate.exact(count), 1, 1);
    }

    public Observations countOver(long count, int delivered, int expected) {
        return add(Status.VALUE, count, null, Estimate.exact(count), delivered, expected);
    }

    public Observations share(long numerator, long denominator, double lower, double upper) {
        var estimate = new Estimate((double) numerator / denominator, lower, upper);
        return add(Status.VALUE, numerator, BigDecimal.valueOf(denominator), estimate, 1, 1);
    }

    public Observations nobody() {
        return add(Status.VALUE, 0L, BigDecimal.ZERO, null, 1, 1);
    }

    public Observations tooShort(long cohort) {
        return add(Status.TOO_SHORT, 1L, BigDecimal.valueOf(cohort), null, 1, 1);
    }

    public Observations without(Status status) {
        return add(status, null, null, null, 0, 1);
    }

    public Trend trend(Manner manner) {
        return new Trend(new Whose("Tilburg", false), manner, newestFirst.reversed());
    }

    public Trend trend() {
        return trend(new Manner(false, false));
    }

    private Observations add(
            Status status,
            Long numerator,
            BigDecimal denominator,
            Estimate estimate,
            int delivered,
            int expected) {
        var quarter = LAST;
        for (int i = 0; i < newestFirst.size(); i++) {
            quarter = quarter.previous();
        }
        newestFirst.add(
                new Observation(
                        "BER-99",
                        measure,
                        "BOTOC",
                        code,
                        Period.of(quarter),
                        List.of(),
                        numerator,
                        denominator,
                        numerator == null ? null : 0L,
                        numerator == null || !measure.equals("26w") ? null : FOLLOWED,
                        delivered,
                        expected,
                        status,
                        Finality.PROVISIONAL,
                        Protection.NONE,
                        estimate));
        return this;
    }
}
