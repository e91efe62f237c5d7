package nl.perspectief.etl.validation;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.perspectief.etl.definition.ColumnType;
import nl.perspectief.etl.finding.Fault;

/**
 * If no day of a column lies after the twelfth, days and months may have been swapped. Days that
 * are all the first of a month are W10.
 */
final class W19DayAndMonthSwapped implements RowRule {

    private static final int MONTHS = 12;
    private static final int DATES_AT_LEAST = 10;
    private static final int DIFFERENT_AT_LEAST = 6;

    @Override
    public void judge(Judged judged) {
        for (var delivered : judged.delivered().sheets().values()) {
            var sheet = judged.sheet(delivered.definition().name());
            for (var column : delivered.definition().columns()) {
                if (sheet != null && column.type() == ColumnType.DATE) {
                    judge(sheet, sheet.column(column.position()));
                }
            }
        }
    }

    private static void judge(Judged.Sheet sheet, Judged.Column column) {
        Set<LocalDate> different = new HashSet<>();
        int dates = 0;
        boolean hasOtherThanFirst = false;
        for (var row : sheet.rows()) {
            var day = row.date(column.position());
            if (day != null && day.getDayOfMonth() > MONTHS) {
                return;
            }
            if (day != null) {
                dates++;
                different.add(day);
                hasOtherThanFirst |= day.getDayOfMonth() != 1;
            }
        }
        if (dates >= DATES_AT_LEAST
                && different.size() >= DIFFERENT_AT_LEAST
                && hasOtherThanFirst) {
            sheet.fault(Fault.W19, column).with("rijen", Integer.toString(dates));
        }
    }
}
