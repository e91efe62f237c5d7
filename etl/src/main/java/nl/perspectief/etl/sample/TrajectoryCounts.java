package nl.perspectief.etl.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** BER-01 to BER-03, SAM-02, SAM-03 and SAM-06: from the newest Trajecten alone. */
final class TrajectoryCounts {

    private static final int FEEDBACK_DAYS = 30;
    private static final Set<String> DROPPED_OUT = Set.of("UIT_BEELD", "GESTOPT", "OVERIG");

    private static final Breakdowns<Trajectory> AGE =
            new Breakdowns<Trajectory>().by("age_class", Trajectory::ageClass);
    private static final Breakdowns<Trajectory> DOMAIN =
            new Breakdowns<Trajectory>().by("referring_domain", Trajectory::referringDomain);
    private static final Breakdowns<Trajectory> AGE_DOMAIN =
            new Breakdowns<Trajectory>()
                    .by("age_class", Trajectory::ageClass)
                    .by("referring_domain", Trajectory::referringDomain);
    private static final Breakdowns<Trajectory> AGE_DOMAIN_COACH =
            new Breakdowns<Trajectory>()
                    .by("age_class", Trajectory::ageClass)
                    .by("referring_domain", Trajectory::referringDomain)
                    .by("coach_type", Trajectory::coachType);

    private final Lists lists;
    private final Tallies tallies;

    TrajectoryCounts(Lists lists, Tallies tallies) {
        this.lists = lists;
        this.tallies = tallies;
    }

    void count() {
        lists.newest(SampleDelivery::trajectories)
                .ifPresent(
                        newest ->
                                tallies.quartersUpTo(newest.quarter())
                                        .forEach(quarter -> count(newest, quarter)));
    }

    private void count(Lists.Newest<Trajectory> newest, Quarter quarter) {
        var peildatum = newest.delivery().referenceDate();
        var started = in(quarter, newest.rows(), Trajectory::trajectoryStart);
        var ended = in(quarter, newest.rows(), Trajectory::trajectoryEnd);
        var referred = in(quarter, newest.rows(), Trajectory::referralDate);

        tallies.count(
                "BER-01/count", quarter, started, AGE_DOMAIN, all -> new Tally.Count(all.size()));
        tallies.count(
                "BER-02/rate",
                quarter,
                started,
                AGE,
                all -> Answer.share(all, TrajectoryCounts::isSoughtOut));
        tallies.count(
                "BER-03/rate",
                quarter,
                ended,
                AGE_DOMAIN_COACH,
                all -> Answer.share(all, TrajectoryCounts::isDroppedOut));
        tallies.count(
                "SAM-02/rate",
                quarter,
                referred,
                DOMAIN,
                all -> Answer.share(all, row -> Answer.of(row.warmHandover())));
        for (var measure : List.of("SAM-03/14d", "SAM-03/median_days")) {
            tallies.count(measure, quarter, referred, DOMAIN, all -> contacts(all, peildatum));
        }
        tallies.count("SAM-06/rate", quarter, referred, DOMAIN, all -> feedback(all, peildatum));
    }

    static List<Trajectory> in(
            Quarter quarter,
            List<Trajectory> rows,
            Function<Trajectory, @Nullable LocalDate> which) {
        return rows.stream()
                .filter(
                        row -> {
                            var day = which.apply(row);
                            return day != null && quarter.contains(day);
                        })
                .toList();
    }

    private static Answer isSoughtOut(Trajectory row) {
        return switch (row.firstContactMode()) {
            case null -> Answer.UNKNOWN;
            case "ONBEKEND" -> Answer.UNKNOWN;
            case String mode -> Answer.of(mode.equals("OUTREACH"));
        };
    }

    private static Answer isDroppedOut(Trajectory row) {
        var reason = row.endReason();
        return reason == null ? Answer.UNKNOWN : Answer.of(DROPPED_OUT.contains(reason));
    }

    /** Who was closed without contact goes on waiting. */
    private static Tally contacts(List<Trajectory> referred, LocalDate peildatum) {
        return new Tally.People(
                referred.stream()
                        .map(
                                row ->
                                        Observed.waiting(
                                                row.referralDate(),
                                                row.firstContactDate(),
                                                peildatum))
                        .toList());
    }

    private static Tally feedback(List<Trajectory> referred, LocalDate peildatum) {
        var oldEnough = referred.stream().filter(row -> !deadline(row).isAfter(peildatum)).toList();
        long inTime = oldEnough.stream().filter(TrajectoryCounts::isAnsweredInTime).count();
        return new Tally.AfterTerm(inTime, oldEnough.size(), referred.size(), oldEnough.size());
    }

    private static boolean isAnsweredInTime(Trajectory row) {
        var feedback = row.feedbackDate();
        return feedback != null && !feedback.isAfter(deadline(row));
    }

    private static LocalDate deadline(Trajectory row) {
        return row.referralDate().plusDays(FEEDBACK_DAYS);
    }
}
