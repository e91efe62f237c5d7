package nl.perspectief.etl.validation;

import nl.perspectief.etl.finding.Fault;

/** A quarter sheet holds its own quarter only. */
final class E20OutsideQuarter implements RowRule {

    @Override
    public void judge(Judged judged) {
        var sheet = judged.sheet("meetings");
        if (sheet == null) {
            return;
        }
        var column = sheet.column("meeting_date");
        for (var row : sheet.rows()) {
            var day = row.date(column.position());
            if (day != null && !judged.quarter().contains(day)) {
                sheet.fault(Fault.E20, row, column)
                        .found(Days.shown(day))
                        .with("kwartaal", judged.quarter().toString());
            }
        }
    }
}
