package nl.perspectief.etl.validation;

import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.finding.Fault;

/** A column with over 20 per cent unknown carries no figure. */
final class W08MuchUnknown implements RowRule {

    private static final int ROWS_AT_LEAST = 10;
    private static final int PERCENT = 100;
    private static final int PERCENT_ALLOWED = 20;

    @Override
    public void judge(Judged judged) {
        for (var delivered : judged.delivered().sheets().values()) {
            var sheet = judged.sheet(delivered.definition().name());
            if (sheet != null && sheet.size() >= ROWS_AT_LEAST) {
                delivered.definition().columns().forEach(column -> judge(sheet, column));
            }
        }
    }

    private static void judge(Judged.Sheet sheet, ColumnDefinition definition) {
        var unknown =
                switch (definition.type()) {
                    case CODE -> "ONBEKEND";
                    case YES_NO -> "O";
                    default -> "";
                };
        if (unknown.isEmpty()) {
            return;
        }
        var column = sheet.column(definition.position());
        long count = 0;
        for (var row : sheet.rows()) {
            count += unknown.equals(row.text(column.position())) ? 1 : 0;
        }
        if (count * PERCENT > (long) PERCENT_ALLOWED * sheet.size()) {
            sheet.fault(Fault.W08, column)
                    .found(count * PERCENT / sheet.size() + " %")
                    .with("onbekend", Long.toString(count))
                    .with("rijen", Integer.toString(sheet.size()));
        }
    }
}
