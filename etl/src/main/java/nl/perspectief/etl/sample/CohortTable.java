package nl.perspectief.etl.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.perspectief.sql.Quarter;

/** How a municipality that sends no rows of persons counts them itself. */
final class CohortTable {

    private CohortTable() {}

    static List<CohortRow> of(List<Placement> placements, LocalDate referenceDate) {
        Map<Quarter, List<MonthEnds>> cohorts = new TreeMap<>();
        for (var person : MonthEnds.perTrajectory(placements, referenceDate)) {
            cohorts.computeIfAbsent(Quarter.of(person.firstStart()), _ -> new ArrayList<>())
                    .add(person);
        }
        List<CohortRow> rows = new ArrayList<>();
        cohorts.forEach((quarter, people) -> rows.add(row(quarter, people)));
        return rows;
    }

    private static CohortRow row(Quarter quarter, List<MonthEnds> people) {
        var states =
                CohortRow.MONTHS.stream()
                        .map(
                                months ->
                                        new CohortRow.AfterMonths(
                                                months,
                                                count(people, months, MonthEnds.State.IN_WORK),
                                                count(people, months, MonthEnds.State.NOT_IN_WORK),
                                                count(people, months, MonthEnds.State.UNKNOWN),
                                                count(people, months, MonthEnds.State.AHEAD)))
                        .toList();
        return new CohortRow(quarter, people.size(), states);
    }

    private static int count(List<MonthEnds> people, int months, MonthEnds.State state) {
        return (int) people.stream().filter(person -> person.after(months) == state).count();
    }
}
