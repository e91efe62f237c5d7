package nl.perspectief.etl.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.perspectief.sql.Quarter;

/** A delivery in the making: sheets that are not named were not delivered. */
final class Sent {

    private final Quarter quarter;
    private String mode = "A";
    private List<Trajectory> trajectories;
    private List<Placement> placements;
    private List<CohortRow> cohorts;
    private List<Meeting> meetings = List.of();
    private final Map<String, List<Map<String, Object>>> organisation = new HashMap<>();

    private Sent(String quarter) {
        this.quarter = Quarter.parse(quarter);
    }

    static Sent in(String quarter) {
        return new Sent(quarter);
    }

    static List<SampleDelivery> all(Sent... deliveries) {
        return Arrays.stream(deliveries).map(Sent::delivery).toList();
    }

    Sent people(Person... people) {
        trajectories = Arrays.stream(people).map(Person::row).toList();
        return this;
    }

    Sent work(Work... work) {
        placements = Arrays.stream(work).map(Work::row).toList();
        return this;
    }

    Sent cohorts(CohortRow... rows) {
        mode = "B";
        cohorts = List.of(rows);
        return this;
    }

    Sent meetings(Meeting... rows) {
        meetings = List.of(rows);
        return this;
    }

    /** A sheet of the organisation; a row is {@code column, value, column, value, …}. */
    Sent sheet(String name, Object[]... rows) {
        List<Map<String, Object>> all = new ArrayList<>();
        for (var row : rows) {
            var values = new Rows();
            for (int i = 0; i < row.length; i += 2) {
                values.put((String) row[i], row[i + 1]);
            }
            all.add(values.row());
        }
        organisation.put(name, all);
        return this;
    }

    static Object[] row(Object... columnsAndValues) {
        return columnsAndValues;
    }

    private SampleDelivery delivery() {
        return new SampleDelivery(
                Book.DELFT,
                quarter,
                1,
                mode,
                null,
                null,
                trajectories,
                placements,
                cohorts,
                meetings,
                organisation,
                Set.of());
    }
}
