package nl.perspectief.etl.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Counts one participant's figures per quarter, straight from what its deliveries say. Written from
 * the definitions, apart from the models that it is to check.
 */
final class Counting {

    private static final int CONFIRMATION_HOLDS_DAYS = 92;

    private final Lists lists;
    private final Map<String, Map<Quarter, Tally>> tallies = new HashMap<>();
    private final Map<String, Set<Quarter>> notApplicable = new HashMap<>();

    private Counting(Lists lists) {
        this.lists = lists;
    }

    /** What was counted: per indicator and measure, and only the quarters that are delivered. */
    static Counted count(Participant participant, List<SampleDelivery> deliveries) {
        var counting = new Counting(new Lists(participant, deliveries));
        counting.countMeetings();
        counting.countUnconfirmed();
        if (counting.lists.isCohortTable()) {
            counting.countCohortTable();
        } else {
            counting.countTrajectories();
            counting.countPlacements();
            counting.countWaitingForWork();
        }
        return new Counted(participant, counting.tallies, counting.notApplicable);
    }

    /** BER-01, BER-02 and SAM-02: from Trajecten alone. */
    private void countTrajectories() {
        lists.newest(SampleDelivery::trajectories)
                .ifPresent(
                        newest -> {
                            each(
                                    newest.quarter(),
                                    "BER-01/count",
                                    quarter -> started(newest, quarter));
                            each(
                                    newest.quarter(),
                                    "BER-02/rate",
                                    quarter -> outreach(newest, quarter));
                            each(newest.quarter(), "SAM-02/rate", quarter -> warm(newest, quarter));
                        });
    }

    private static Tally started(Lists.Newest<Trajectory> newest, Quarter quarter) {
        return new Tally.Count(startedIn(newest, quarter).size());
    }

    private static Tally outreach(Lists.Newest<Trajectory> newest, Quarter quarter) {
        var known = startedIn(newest, quarter).stream().filter(Counting::isModeKnown).toList();
        long sought =
                known.stream().filter(row -> "OUTREACH".equals(row.firstContactMode())).count();
        return new Tally.Share(sought, known.size());
    }

    private static boolean isModeKnown(Trajectory row) {
        return row.firstContactMode() != null && !row.firstContactMode().equals("ONBEKEND");
    }

    private static Tally warm(Lists.Newest<Trajectory> newest, Quarter quarter) {
        long yes = 0;
        long no = 0;
        for (var row : newest.rows()) {
            if (quarter.contains(row.referralDate())) {
                yes += "J".equals(row.warmHandover()) ? 1 : 0;
                no += "N".equals(row.warmHandover()) ? 1 : 0;
            }
        }
        return new Tally.Share(yes, yes + no);
    }

    private static List<Trajectory> startedIn(Lists.Newest<Trajectory> newest, Quarter quarter) {
        return newest.rows().stream().filter(row -> isIn(quarter, row.trajectoryStart())).toList();
    }

    /** PLA-01, BEH-01 and BEH-03: from Plaatsingen alone. */
    private void countPlacements() {
        var newest = lists.newest(SampleDelivery::placements);
        if (newest.isEmpty()) {
            return;
        }
        var quarter = newest.get().quarter();
        var referenceDate = newest.get().delivery().referenceDate();
        var perTrajectory =
                MonthEnds.paidRowsPerTrajectory(newest.get().rows(), referenceDate).values();
        List<Spell> all = new ArrayList<>();
        List<Spell> first = new ArrayList<>();
        for (var rows : perTrajectory) {
            var spells = Spell.bridge(rows, referenceDate);
            all.addAll(spells);
            first.add(spells.getFirst());
        }
        each(quarter, "PLA-01/count", each -> new Tally.Count(startingIn(all, each).size()));
        countRetention(quarter, first);
        var people = MonthEnds.perTrajectory(newest.get().rows(), referenceDate);
        for (int months : CohortRow.MONTHS) {
            each(quarter, "BEH-03/%dm".formatted(months), each -> afterTerm(people, months, each));
        }
    }

    private void countRetention(Quarter last, List<Spell> first) {
        for (var horizon : List.of("13w", "26w", "52w")) {
            each(last, "BEH-01/" + horizon, each -> people(first, each, Spell::seen));
            each(
                    last,
                    "BEH-01/%s_low".formatted(horizon),
                    each -> people(first, each, Spell::seenAtLeast));
            each(
                    last,
                    "BEH-01/%s_high".formatted(horizon),
                    each -> people(first, each, Spell::seenAtMost));
        }
        each(last, "BEH-01/median_days", each -> people(first, each, Spell::seen));
    }

    private static Tally people(
            List<Spell> spells, Quarter quarter, Function<Spell, Spell.Seen> reading) {
        List<Observed> observed = new ArrayList<>();
        for (var spell : startingIn(spells, quarter)) {
            var seen = reading.apply(spell);
            long observable = daysBetween(spell.start(), spell.referenceDate());
            observed.add(new Observed(seen.days(), seen.isEnded(), observable));
        }
        return new Tally.People(observed);
    }

    private static List<Spell> startingIn(List<Spell> spells, Quarter quarter) {
        return spells.stream().filter(spell -> quarter.contains(spell.start())).toList();
    }

    private static Tally afterTerm(List<MonthEnds> people, int months, Quarter quarter) {
        var cohort = people.stream().filter(one -> quarter.contains(one.firstStart())).toList();
        Map<MonthEnds.State, Long> states = new HashMap<>();
        cohort.forEach(one -> states.merge(one.after(months), 1L, Long::sum));
        return new Tally.AfterTerm(
                states.getOrDefault(MonthEnds.State.IN_WORK, 0L),
                states.getOrDefault(MonthEnds.State.NOT_IN_WORK, 0L),
                cohort.size(),
                cohort.size() - states.getOrDefault(MonthEnds.State.AHEAD, 0L));
    }

    /** PLA-02: from Trajecten and Plaatsingen, up to the older of the two. */
    private void countWaitingForWork() {
        var trajectories = lists.newest(SampleDelivery::trajectories);
        var placements = lists.newest(SampleDelivery::placements);
        if (trajectories.isEmpty() || placements.isEmpty()) {
            return;
        }
        var delivered = List.of(trajectories.get().quarter(), placements.get().quarter());
        var last = delivered.stream().min(Quarter::compareTo).orElseThrow();
        var waiting = new WaitingForWork(placements.get().rows(), last.lastDay());
        for (var measure : List.of("26w", "median_days")) {
            each(
                    last,
                    "PLA-02/" + measure,
                    each -> new Tally.People(waiting.of(startedIn(trajectories.get(), each))));
        }
    }

    /** DQ-01: from the Plaatsingen of each quarter itself; a cohort table has none. */
    private void countUnconfirmed() {
        for (var quarter : lists.participant().quarters()) {
            if (lists.isCohortTableIn(quarter)) {
                doesNotApply("DQ-01", List.of(quarter));
            } else {
                lists.of(quarter)
                        .map(SampleDelivery::placements)
                        .ifPresent(rows -> put("DQ-01/rate", quarter, unconfirmed(rows, quarter)));
            }
        }
    }

    private static Tally unconfirmed(List<Placement> rows, Quarter quarter) {
        var referenceDate = quarter.lastDay();
        var open =
                rows.stream()
                        .filter(Placement::isPaid)
                        .filter(row -> !row.start().isAfter(referenceDate))
                        .filter(row -> row.isOpenAt(referenceDate))
                        .toList();
        long unconfirmed =
                open.stream().filter(row -> isStale(row.lastConfirmed(), referenceDate)).count();
        return new Tally.Share(unconfirmed, open.size());
    }

    private static boolean isStale(@Nullable LocalDate confirmed, LocalDate referenceDate) {
        return confirmed == null || daysBetween(confirmed, referenceDate) > CONFIRMATION_HOLDS_DAYS;
    }

    /** SAM-04: from the Overleggen of each quarter itself. */
    private void countMeetings() {
        for (var quarter : lists.participant().quarters()) {
            lists.of(quarter)
                    .map(SampleDelivery::meetings)
                    .ifPresent(rows -> put("SAM-04/rate", quarter, joint(rows)));
        }
    }

    private static Tally joint(List<Meeting> meetings) {
        long joint = 0;
        long known = 0;
        for (var meeting : meetings) {
            var presence = List.of(meeting.safetyPresent(), meeting.workIncomePresent());
            if (!meeting.type().equals("CASUS_V_WI")) {
                boolean isJoint = presence.equals(List.of("J", "J"));
                joint += isJoint ? 1 : 0;
                known += isJoint || presence.contains("N") ? 1 : 0;
            }
        }
        return new Tally.Share(joint, known);
    }

    /** Who delivers a cohort table: PLA-01 and BEH-03 from it, and nothing else about persons. */
    private void countCohortTable() {
        for (var indicator : List.of("BER-01", "BER-02", "PLA-02", "BEH-01", "SAM-02")) {
            doesNotApply(indicator, lists.participant().quarters());
        }
        var newest = lists.newest(SampleDelivery::cohorts);
        if (newest.isEmpty()) {
            return;
        }
        var last = newest.get().quarter();
        var rows = newest.get().rows();
        each(
                last,
                "PLA-01/count",
                each -> new Tally.Count(rowOf(rows, each).map(CohortRow::started).orElse(0)));
        for (int months : CohortRow.MONTHS) {
            each(
                    last,
                    "BEH-03/%dm".formatted(months),
                    each ->
                            rowOf(rows, each)
                                    .map(row -> afterTerm(row, months))
                                    .orElse(new Tally.AfterTerm(0, 0, 0, 0)));
        }
    }

    private static Tally.AfterTerm afterTerm(CohortRow row, int months) {
        var state = row.after(months);
        long matured = (long) state.inWork() + state.notInWork() + state.unknown();
        return new Tally.AfterTerm(state.inWork(), state.notInWork(), row.started(), matured);
    }

    private static Optional<CohortRow> rowOf(List<CohortRow> rows, Quarter quarter) {
        return rows.stream().filter(row -> row.startQuarter().equals(quarter)).findFirst();
    }

    /** Every quarter of the participant up to the one in which the list was last delivered. */
    private void each(Quarter last, String measure, Function<Quarter, Tally> count) {
        for (var quarter : lists.participant().quarters()) {
            if (quarter.compareTo(last) <= 0) {
                put(measure, quarter, count.apply(quarter));
            }
        }
    }

    private void doesNotApply(String indicator, List<Quarter> quarters) {
        notApplicable.computeIfAbsent(indicator, _ -> new HashSet<>()).addAll(quarters);
    }

    private void put(String measure, Quarter quarter, Tally tally) {
        tallies.computeIfAbsent(measure, _ -> new TreeMap<>()).put(quarter, tally);
    }

    private static boolean isIn(Quarter quarter, @Nullable LocalDate day) {
        return day != null && quarter.contains(day);
    }

    private static long daysBetween(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to);
    }
}
