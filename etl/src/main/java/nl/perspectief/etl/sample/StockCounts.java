package nl.perspectief.etl.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * DQ-01, SAM-05, INZ-01 and INZ-02: how things stand at the end of a quarter, from the rows of
 * persons of that quarter's own delivery. A cohort table has none.
 */
final class StockCounts {

    private static final int CONFIRMATION_HOLDS_DAYS = 92;
    private static final int DAYS_FOR_A_PLAN = 42;

    private final Lists lists;
    private final Tallies tallies;

    StockCounts(Lists lists, Tallies tallies) {
        this.lists = lists;
        this.tallies = tallies;
    }

    void count() {
        for (var quarter : tallies.quarters()) {
            if (lists.isCohortTableIn(quarter)) {
                for (var indicator : List.of("DQ-01", "SAM-05", "INZ-01", "INZ-02")) {
                    tallies.doesNotApply(indicator, List.of(quarter));
                }
            } else {
                lists.of(quarter).ifPresent(own -> count(quarter, own));
            }
        }
    }

    private void count(Quarter quarter, SampleDelivery own) {
        var peildatum = own.referenceDate();
        var placements = own.placements();
        if (placements != null) {
            tallies.put("DQ-01/rate", quarter, unconfirmed(placements, peildatum));
        }
        var trajectories = own.trajectories();
        if (trajectories == null) {
            return;
        }
        var active = trajectories.stream().filter(row -> isActive(row, peildatum)).toList();
        tallies.put("SAM-05/rate", quarter, planned(active, peildatum));
        tallies.put(
                "INZ-02/rate",
                quarter,
                Answer.share(active, row -> Answer.of(row.experienceExpert())));
        var capacity = own.organisation().get("capacity");
        if (capacity != null) {
            tallies.put("INZ-01/ratio", quarter, caseload(active, capacity));
        }
    }

    private static Tally unconfirmed(List<Placement> rows, LocalDate peildatum) {
        var open =
                rows.stream()
                        .filter(Placement::isPaid)
                        .filter(row -> !row.start().isAfter(peildatum))
                        .filter(row -> row.isOpenAt(peildatum))
                        .toList();
        return Answer.share(open, row -> Answer.of(isStale(row.lastConfirmed(), peildatum)));
    }

    private static boolean isStale(@Nullable LocalDate confirmed, LocalDate peildatum) {
        return confirmed == null
                || ChronoUnit.DAYS.between(confirmed, peildatum) > CONFIRMATION_HOLDS_DAYS;
    }

    private static boolean isActive(Trajectory row, LocalDate peildatum) {
        var start = row.trajectoryStart();
        var end = row.trajectoryEnd();
        return start != null
                && !start.isAfter(peildatum)
                && (end == null || end.isAfter(peildatum));
    }

    /** Those who started lately need not have a plan yet. */
    private static Tally planned(List<Trajectory> active, LocalDate peildatum) {
        var longEnough = active.stream().filter(row -> isStartedBefore(row, peildatum)).toList();
        var plans = Answer.share(longEnough, row -> Answer.of(row.jointPlan()));
        return new Tally.AfterTerm(
                plans.numerator(), plans.denominator(), active.size(), longEnough.size());
    }

    private static boolean isStartedBefore(Trajectory row, LocalDate peildatum) {
        var start = row.trajectoryStart();
        return start != null && !start.plusDays(DAYS_FOR_A_PLAN).isAfter(peildatum);
    }

    private static Tally caseload(List<Trajectory> active, List<Map<String, Object>> capacity) {
        long coached = active.stream().filter(StockCounts::isWithOutreachCoach).count();
        var fte = BigDecimal.ZERO;
        for (var row : capacity) {
            if ("OUTREACHEND_COACH".equals(row.get("function"))) {
                fte = fte.add(Rows.required(row, "fte", BigDecimal.class));
            }
        }
        return new Tally.Ratio(coached, fte);
    }

    private static boolean isWithOutreachCoach(Trajectory row) {
        var coach = row.coachType();
        return coach != null && coach.startsWith("OUTREACH_");
    }
}
