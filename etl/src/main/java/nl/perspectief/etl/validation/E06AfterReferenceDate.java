package nl.perspectief.etl.validation;

import java.util.Set;
import nl.perspectief.etl.definition.ColumnType;
import nl.perspectief.etl.finding.Fault;

/**
 * What lies after the Peildatum has not happened. Announced work may start a month ahead, and the
 * end of a job may be planned. Days that have a rule of their own (E17, E20) are not told twice.
 */
final class E06AfterReferenceDate implements RowRule {

    private static final Set<String> OTHERWISE =
            Set.of("placement_end", "last_confirmed", "meeting_date");
    private static final String ANNOUNCED = "placement_start";
    private static final int DAYS_ANNOUNCED = 31;

    @Override
    public void judge(Judged judged) {
        for (var delivered : judged.delivered().sheets().values()) {
            for (var column : delivered.definition().columns()) {
                if (column.type() == ColumnType.DATE && !OTHERWISE.contains(column.name())) {
                    judge(judged, delivered.definition().name(), column.name());
                }
            }
        }
    }

    private static void judge(Judged judged, String name, String columnName) {
        var sheet = judged.sheet(name);
        if (sheet == null) {
            return;
        }
        var column = sheet.column(columnName);
        var last =
                judged.referenceDate().plusDays(columnName.equals(ANNOUNCED) ? DAYS_ANNOUNCED : 0);
        for (var row : sheet.rows()) {
            var day = row.date(column.position());
            if (day != null && day.isAfter(last)) {
                sheet.fault(Fault.E06, row, column)
                        .found(Days.shown(day))
                        .with("laatste", Days.shown(last));
            }
        }
    }
}
