package nl.perspectief.etl.validation;

import nl.perspectief.etl.finding.Fault;

/** Real jobs do not all start on the first of a month. */
final class W10AllOnDayOne implements RowRule {

    private static final int ROWS_AT_LEAST = 10;

    @Override
    public void judge(Judged judged) {
        var sheet = judged.sheet("placements");
        if (sheet == null) {
            return;
        }
        var column = sheet.column("placement_start");
        int dates = 0;
        for (var row : sheet.rows()) {
            var day = row.date(column.position());
            if (day != null && day.getDayOfMonth() != 1) {
                return;
            }
            dates += day == null ? 0 : 1;
        }
        if (dates >= ROWS_AT_LEAST) {
            sheet.fault(Fault.W10, column).with("rijen", Integer.toString(dates));
        }
    }
}
