package nl.perspectief.etl.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * PLA-01, PLA-03 and BEH-01 to BEH-03: from the newest Plaatsingen. What breaks them down may stand
 * in the newest Trajecten.
 */
final class PlacementCounts {

    private static final String UNKNOWN_TYPE = "ONBEKEND";
    private static final Set<String> SUBSIDISED_TYPES =
            Set.of("LKS", "DETACHERING", "BESCHUT", "BBL");
    private static final int AFTERCARE_DAYS = 91;

    /** A spell of work, or a row of which nobody knows whether it is paid work. */
    private record Started(FirstRow first, @Nullable Spell spell) {

        Placement row() {
            return first.placement();
        }

        boolean isPaidWork() {
            return spell != null;
        }
    }

    /** Someone's first spell of work. */
    private record First(FirstRow first, Spell spell) {

        Placement row() {
            return first.placement();
        }
    }

    private static final Breakdowns<Started> PLACED =
            new Breakdowns<Started>()
                    .by("placement_type", started -> started.row().type())
                    .by("sector", started -> started.row().sector())
                    .byYesNo("local_employer", started -> started.row().localEmployer())
                    .by("referring_domain", started -> started.first().referringDomain())
                    .by("coach_type", started -> started.first().coachType());
    private static final Breakdowns<Started> SECTOR =
            new Breakdowns<Started>().by("sector", started -> started.row().sector());
    private static final Breakdowns<First> RETAINED =
            new Breakdowns<First>()
                    .by("placement_type", one -> one.row().type())
                    .by("age_class", one -> one.first().ageClass())
                    .byYesNo("local_employer", one -> one.row().localEmployer())
                    .by("referring_domain", one -> one.first().referringDomain())
                    .by("coach_type", one -> one.first().coachType());
    private static final Breakdowns<First> AFTERCARE =
            new Breakdowns<First>().byYesNo("aftercare", one -> one.row().aftercareContact());
    private static final Breakdowns<First> EMPLOYER =
            new Breakdowns<First>()
                    .byYesNo("local_employer", one -> one.row().localEmployer())
                    .by("sector", one -> one.row().sector());
    private static final Breakdowns<MonthEnds> TYPE =
            new Breakdowns<MonthEnds>().by("placement_type", person -> person.firstRow().type());

    private final Lists lists;
    private final Tallies tallies;

    PlacementCounts(Lists lists, Tallies tallies) {
        this.lists = lists;
        this.tallies = tallies;
    }

    void count() {
        lists.newest(SampleDelivery::placements).ifPresent(this::count);
    }

    private void count(Lists.Newest<Placement> newest) {
        var peildatum = newest.delivery().referenceDate();
        var finder =
                new FirstRow.Finder(
                        lists.newest(SampleDelivery::trajectories)
                                .map(Lists.Newest::rows)
                                .orElse(List.of()));
        List<Started> started = new ArrayList<>();
        List<First> first = new ArrayList<>();
        for (var rows : MonthEnds.paidRowsPerTrajectory(newest.rows(), peildatum).values()) {
            var spells = Spell.bridge(rows, peildatum);
            spells.forEach(spell -> started.add(new Started(finder.of(spell.firstRow()), spell)));
            var firstSpell = spells.getFirst();
            first.add(new First(finder.of(firstSpell.firstRow()), firstSpell));
        }
        newest.rows().stream()
                .filter(row -> row.type().equals(UNKNOWN_TYPE))
                .filter(row -> !row.start().isAfter(peildatum))
                .forEach(row -> started.add(new Started(finder.of(row), null)));
        var people = MonthEnds.perTrajectory(newest.rows(), peildatum);
        for (var quarter : tallies.quartersUpTo(newest.quarter())) {
            countStarted(quarter, in(quarter, started, each -> each.row()));
            countRetention(quarter, in(quarter, first, each -> each.row()));
            countMonthEnds(quarter, in(quarter, people, MonthEnds::firstRow));
        }
    }

    private static <T> List<T> in(Quarter quarter, List<T> all, Function<T, Placement> firstRow) {
        return all.stream().filter(each -> quarter.contains(firstRow.apply(each).start())).toList();
    }

    private void countStarted(Quarter quarter, List<Started> started) {
        tallies.count(
                "PLA-01/count",
                quarter,
                started,
                PLACED,
                some -> new Tally.Count(some.stream().filter(Started::isPaidWork).count()));
        tallies.count(
                "PLA-03/rate",
                quarter,
                started,
                SECTOR,
                some -> Answer.share(some, PlacementCounts::isRegular));
    }

    private static Answer isRegular(Started started) {
        var row = started.row();
        if (!started.isPaidWork()) {
            return Answer.UNKNOWN;
        }
        if (SUBSIDISED_TYPES.contains(row.type())) {
            return Answer.NO;
        }
        return switch (Answer.of(row.subsidy())) {
            case YES -> Answer.NO;
            case NO -> Answer.YES;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }

    private void countRetention(Quarter quarter, List<First> first) {
        for (var horizon : List.of("13w", "26w", "52w")) {
            countRetention("BEH-01/" + horizon, quarter, first, Spell::seen);
            countRetention("BEH-01/" + horizon + "_low", quarter, first, Spell::seenAtLeast);
            countRetention("BEH-01/" + horizon + "_high", quarter, first, Spell::seenAtMost);
        }
        countRetention("BEH-01/median_days", quarter, first, Spell::seen);

        var known = first.stream().filter(one -> one.row().employerNumber() != null).toList();
        tallies.count(
                "BEH-02/26w",
                quarter,
                known,
                EMPLOYER,
                some -> people(some, spell -> spell.withFirstEmployer().seen()));
    }

    /** By aftercare only among those who were still in work when it was over. */
    private void countRetention(
            String measure,
            Quarter quarter,
            List<First> first,
            Function<Spell, Spell.Seen> reading) {
        tallies.count(measure, quarter, first, RETAINED, some -> people(some, reading));
        var stillInWork =
                first.stream()
                        .filter(one -> reading.apply(one.spell()).days() > AFTERCARE_DAYS)
                        .toList();
        tallies.countParts(measure, quarter, stillInWork, AFTERCARE, some -> people(some, reading));
    }

    private static Tally people(List<First> first, Function<Spell, Spell.Seen> reading) {
        List<Observed> observed = new ArrayList<>();
        for (var one : first) {
            var seen = reading.apply(one.spell());
            observed.add(new Observed(seen.days(), seen.isEnded(), one.spell().observableDays()));
        }
        return new Tally.People(observed);
    }

    private void countMonthEnds(Quarter quarter, List<MonthEnds> people) {
        for (int months : CohortRow.MONTHS) {
            tallies.count(
                    "BEH-03/%dm".formatted(months),
                    quarter,
                    people,
                    TYPE,
                    some -> afterTerm(some, months));
        }
    }

    private static Tally afterTerm(List<MonthEnds> people, int months) {
        var states = people.stream().map(person -> person.after(months)).toList();
        long inWork = states.stream().filter(MonthEnds.State.IN_WORK::equals).count();
        long notInWork = states.stream().filter(MonthEnds.State.NOT_IN_WORK::equals).count();
        long ahead = states.stream().filter(MonthEnds.State.AHEAD::equals).count();
        return new Tally.AfterTerm(
                inWork, inWork + notInWork, people.size(), people.size() - ahead);
    }
}
