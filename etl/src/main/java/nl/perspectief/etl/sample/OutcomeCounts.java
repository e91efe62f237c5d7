package nl.perspectief.etl.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.perspectief.sql.Quarter;

/**
 * PLA-02, PLA-04 and BEH-04: from the newest Trajecten and the newest Plaatsingen, up to the older
 * of the two.
 */
final class OutcomeCounts {

    private static final int SUSTAINED_MONTHS = 6;

    private static final Breakdowns<Trajectory> WAITING =
            new Breakdowns<Trajectory>()
                    .by("age_class", Trajectory::ageClass)
                    .by("benefit_position", Trajectory::benefitPosition)
                    .by("referring_domain", Trajectory::referringDomain)
                    .by("coach_type", Trajectory::coachType);
    private static final Breakdowns<Trajectory> AGE =
            new Breakdowns<Trajectory>().by("age_class", Trajectory::ageClass);

    private final Lists lists;
    private final Tallies tallies;

    OutcomeCounts(Lists lists, Tallies tallies) {
        this.lists = lists;
        this.tallies = tallies;
    }

    void count() {
        var trajectories = lists.newest(SampleDelivery::trajectories);
        var placements = lists.newest(SampleDelivery::placements);
        if (trajectories.isEmpty() || placements.isEmpty()) {
            return;
        }
        var quarters = List.of(trajectories.get().quarter(), placements.get().quarter());
        var last = quarters.stream().min(Quarter::compareTo).orElseThrow();
        count(last, trajectories.get().rows(), placements.get().rows());
    }

    private void count(Quarter last, List<Trajectory> trajectories, List<Placement> placements) {
        var peildatum = last.lastDay();
        var work = new WaitingForWork(placements, peildatum);
        var school = new BackToSchool(placements, peildatum);
        var fromBenefit = fromBenefit(trajectories, placements, peildatum);
        for (var quarter : tallies.quartersUpTo(last)) {
            var waiting =
                    TrajectoryCounts.in(quarter, trajectories, Trajectory::trajectoryStart).stream()
                            .filter(work::isWaiting)
                            .toList();
            for (var measure : List.of("PLA-02/26w", "PLA-02/median_days")) {
                tallies.count(measure, quarter, waiting, WAITING, some -> people(some, work::of));
            }
            tallies.count(
                    "PLA-04/26w",
                    quarter,
                    waiting.stream().filter(BackToSchool::isForSchool).toList(),
                    AGE,
                    some -> people(some, school::of));
            tallies.put(
                    "BEH-04/6m",
                    quarter,
                    sustained(
                            fromBenefit.stream()
                                    .filter(one -> quarter.contains(one.firstRow().start()))
                                    .toList()));
        }
    }

    private static Tally people(List<Trajectory> some, Function<Trajectory, Observed> observe) {
        return new Tally.People(some.stream().map(observe).toList());
    }

    /** Those who found work from social assistance. */
    private static List<MonthEnds> fromBenefit(
            List<Trajectory> trajectories, List<Placement> placements, LocalDate peildatum) {
        var numbers =
                trajectories.stream()
                        .filter(row -> "PW".equals(row.benefitPosition()))
                        .map(Trajectory::trajectoryNumber)
                        .toList();
        return MonthEnds.perTrajectory(placements, peildatum).stream()
                .filter(person -> numbers.contains(person.firstRow().trajectoryNumber()))
                .toList();
    }

    private static Tally sustained(List<MonthEnds> people) {
        List<MonthEnds> matured = new ArrayList<>();
        long both = 0;
        long known = 0;
        for (var person : people) {
            var state = person.after(SUSTAINED_MONTHS);
            var benefit = Answer.of(person.firstRow().benefitAfterSixMonths());
            if (state != MonthEnds.State.AHEAD) {
                matured.add(person);
            }
            if (state.isKnown() && benefit != Answer.UNKNOWN) {
                known++;
                both += state == MonthEnds.State.IN_WORK && benefit == Answer.NO ? 1 : 0;
            }
        }
        return new Tally.AfterTerm(both, known, people.size(), matured.size());
    }
}
