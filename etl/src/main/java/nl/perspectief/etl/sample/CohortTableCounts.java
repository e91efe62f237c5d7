package nl.perspectief.etl.sample;

import java.util.List;
import nl.perspectief.sql.Quarter;

/**
 * Who delivers a cohort table: PLA-01 and BEH-03 from it, and nothing else about persons. It tells
 * nobody apart, so it is left out of every breakdown.
 */
final class CohortTableCounts {

    private static final List<String> PERSONS_NEEDED =
            List.of(
                    "BER-01", "BER-02", "BER-03", "PLA-02", "PLA-03", "PLA-04", "BEH-01", "BEH-02",
                    "BEH-04", "SAM-02", "SAM-03", "SAM-06");

    private final Lists lists;
    private final Tallies tallies;

    CohortTableCounts(Lists lists, Tallies tallies) {
        this.lists = lists;
        this.tallies = tallies;
    }

    void count() {
        PERSONS_NEEDED.forEach(indicator -> tallies.doesNotApply(indicator, tallies.quarters()));
        List.of("PLA-01", "BEH-03").forEach(tallies::isOfEveryoneOnly);
        lists.newest(SampleDelivery::cohorts)
                .ifPresent(
                        newest ->
                                tallies.quartersUpTo(newest.quarter())
                                        .forEach(quarter -> count(newest, quarter)));
    }

    /** A quarter without a row has a cohort of nobody. */
    private void count(Lists.Newest<CohortRow> newest, Quarter quarter) {
        var rows =
                newest.rows().stream().filter(row -> row.startQuarter().equals(quarter)).toList();
        long started = rows.stream().mapToLong(CohortRow::started).sum();
        tallies.put("PLA-01/count", quarter, new Tally.Count(started));
        for (int months : CohortRow.MONTHS) {
            tallies.put("BEH-03/%dm".formatted(months), quarter, afterTerm(rows, months));
        }
    }

    private static Tally afterTerm(List<CohortRow> rows, int months) {
        Tally sum = new Tally.AfterTerm(0, 0, 0, 0);
        for (var row : rows) {
            var state = row.after(months);
            long known = (long) state.inWork() + state.notInWork();
            sum =
                    sum.plus(
                            new Tally.AfterTerm(
                                    state.inWork(), known, row.started(), known + state.unknown()));
        }
        return sum;
    }
}
