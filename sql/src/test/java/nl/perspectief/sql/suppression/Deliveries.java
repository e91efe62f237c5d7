package nl.perspectief.sql.suppression;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What counts in a published file, as it tells everyone.
 *
 * @param byParticipant by programme and municipality: by quarter which delivery it is
 */
record Deliveries(Map<String, TreeMap<String, String>> byParticipant) {

    private static final String IMPORTED =
            """
            select programme, municipality_code, quarter, concat_ws(' ', version, reference_date, delivered_on)
            from published.deliveries
            where state = 'IMPORTED'""";

    private static final TreeMap<String, String> NONE = new TreeMap<>();

    static Deliveries of(Connection published) throws SQLException {
        var found = new HashMap<String, TreeMap<String, String>>();
        try (var statement = published.createStatement();
                var rows = statement.executeQuery(IMPORTED)) {
            while (rows.next()) {
                found.computeIfAbsent(
                                participant(rows.getString(1), rows.getString(2)),
                                _ -> new TreeMap<>())
                        .put(rows.getString(3), rows.getString(4));
            }
        }
        return new Deliveries(found);
    }

    /** Whether a figure rests on the same deliveries in another file. */
    boolean areTheSame(Deliveries other, SharedFigures figures, Cell cell) {
        return areas(figures.programme(), other, cell).stream()
                .allMatch(
                        participant ->
                                figures.readsLists()
                                        ? haveSameNewest(other, participant)
                                        : haveSameQuarters(other, participant, cell.period()));
    }

    private Set<String> areas(String programme, Deliveries other, Cell cell) {
        if (!cell.isTotal()) {
            return Set.of(participant(programme, cell.area()));
        }
        var all = new TreeSet<>(byParticipant.keySet());
        all.addAll(other.byParticipant.keySet());
        return all.stream()
                .filter(one -> one.startsWith(programme + ' '))
                .collect(Collectors.toSet());
    }

    private boolean haveSameNewest(Deliveries other, String participant) {
        return Objects.equals(of(participant).lastEntry(), other.of(participant).lastEntry());
    }

    private boolean haveSameQuarters(Deliveries other, String participant, String period) {
        return within(of(participant), period).equals(within(other.of(participant), period));
    }

    private static Map<String, String> within(TreeMap<String, String> quarters, String period) {
        return quarters.subMap(period, true, period + "~", true);
    }

    private TreeMap<String, String> of(String participant) {
        return byParticipant.getOrDefault(participant, NONE);
    }

    private static String participant(String programme, String municipality) {
        return programme + ' ' + municipality;
    }
}
