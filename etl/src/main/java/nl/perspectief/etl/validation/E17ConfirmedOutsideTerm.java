package nl.perspectief.etl.validation;

import nl.perspectief.etl.finding.Fault;

/** A job can be confirmed from its start up to the Peildatum. */
final class E17ConfirmedOutsideTerm implements RowRule {

    @Override
    public void judge(Judged judged) {
        var sheet = judged.sheet("placements");
        if (sheet == null) {
            return;
        }
        var startColumn = sheet.column("placement_start");
        var column = sheet.column("last_confirmed");
        for (var row : sheet.rows()) {
            var start = row.date(startColumn.position());
            var confirmed = row.date(column.position());
            if (confirmed != null
                    && (confirmed.isAfter(judged.referenceDate())
                            || start != null && confirmed.isBefore(start))) {
                sheet.fault(Fault.E17, row, column)
                        .beside(sheet.title(), row.number(), startColumn.at())
                        .found(Days.shown(confirmed))
                        .with("begin", startColumn.heading());
            }
        }
    }
}
