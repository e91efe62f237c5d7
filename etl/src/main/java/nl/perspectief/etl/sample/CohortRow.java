package nl.perspectief.etl.sample;

import java.util.List;
import java.util.Map;
import nl.perspectief.sql.Quarter;

/** One row of Cohorten: those who first started in a quarter, and their state after h months. */
record CohortRow(Quarter startQuarter, int started, List<AfterMonths> states) {

    static final List<Integer> MONTHS = List.of(3, 6, 12);

    /** The four counts of one term; they add up to those who started. */
    record AfterMonths(int months, int inWork, int notInWork, int unknown, int notMeasurable) {}

    AfterMonths after(int months) {
        return states.get(MONTHS.indexOf(months));
    }

    Map<String, Object> row() {
        var row = new Rows().put("start_quarter", startQuarter.toString()).put("started", started);
        for (var state : states) {
            row.put("in_work_%dm".formatted(state.months()), state.inWork())
                    .put("not_in_work_%dm".formatted(state.months()), state.notInWork())
                    .put("unknown_%dm".formatted(state.months()), state.unknown())
                    .put("not_measurable_%dm".formatted(state.months()), state.notMeasurable());
        }
        return row.row();
    }
}
