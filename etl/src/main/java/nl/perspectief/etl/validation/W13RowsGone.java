package nl.perspectief.etl.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.perspectief.etl.definition.ColumnType;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.sheet.DeliveredSheet;

/**
 * A list holds everything since the programme's start, so what stood in it stays in it. What is
 * gone has no cell in this workbook: its row in the previous delivery is named.
 */
final class W13RowsGone implements RowRule {

    private static final int NAMED = 20;
    private static final Set<ColumnType> NAMING = Set.of(ColumnType.KEY, ColumnType.QUARTER);

    @Override
    public void judge(Judged judged) {
        var previous = judged.previous();
        if (previous == null) {
            return;
        }
        for (var then : previous.sheets().values()) {
            var sheet = judged.sheet(then.definition().name());
            if (sheet != null && isList(then.definition())) {
                var gone = gone(then, sheet);
                if (!gone.isEmpty()) {
                    sheet.fault(Fault.W13)
                            .found(Integer.toString(gone.size()))
                            .with("rijen", named(gone, "en nog %d"), named(gone, "and %d more"))
                            .with("kwartaal", previous.quarter().toString());
                }
            }
        }
    }

    private static boolean isList(SheetDefinition definition) {
        return definition.kind() == SheetDefinition.Kind.LIST
                && NAMING.contains(definition.column(definition.keyColumn()).type());
    }

    /** The rows of the previous delivery whose key is no longer there. */
    private static List<Integer> gone(DeliveredSheet then, Judged.Sheet now) {
        var keyColumn = then.definition().keyColumn();
        int key = then.definition().column(keyColumn).position();
        var known = now.byKey(keyColumn).keySet();
        List<Integer> gone = new ArrayList<>();
        for (var row : then.rows()) {
            var text = row.text(key);
            if (text != null && !known.contains(text)) {
                gone.add(row.number());
            }
        }
        return gone;
    }

    private static String named(List<Integer> rows, String more) {
        var first = rows.stream().limit(NAMED).map(Object::toString).toList();
        var joined = String.join(", ", first);
        return rows.size() <= NAMED ? joined : joined + " " + more.formatted(rows.size() - NAMED);
    }
}
