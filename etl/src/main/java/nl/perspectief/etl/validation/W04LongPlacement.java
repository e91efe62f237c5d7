package nl.perspectief.etl.validation;

import nl.perspectief.etl.finding.Fault;

/** Placements of over three years are often ones that nobody closed. */
final class W04LongPlacement implements RowRule {

    private static final int YEARS = 3;

    @Override
    public void judge(Judged judged) {
        var sheet = judged.sheet("placements");
        if (sheet == null) {
            return;
        }
        var column = sheet.column("placement_start");
        var endColumn = sheet.column("placement_end");
        for (var row : sheet.rows()) {
            var start = row.date(column.position());
            var end = row.date(endColumn.position());
            boolean isOpen = end == null || end.isAfter(judged.referenceDate());
            var until = isOpen || end == null ? judged.referenceDate() : end;
            if (start != null && start.plusYears(YEARS).isBefore(until)) {
                sheet.fault(Fault.W04, row, column).found(Days.shown(start));
            }
        }
    }
}
