package nl.perspectief.etl.validation;

import nl.perspectief.etl.finding.Fault;

/** Who ended before the Peildatum is not in service on it; the last day may be the Peildatum. */
final class E14InServiceButEnded implements RowRule {

    @Override
    public void judge(Judged judged) {
        var sheet = judged.sheet("placements");
        if (sheet == null) {
            return;
        }
        var status = sheet.column("status");
        var endColumn = sheet.column("placement_end");
        for (var row : sheet.rows()) {
            var end = row.date(endColumn.position());
            if ("IN_DIENST".equals(row.text(status.position()))
                    && end != null
                    && end.isBefore(judged.referenceDate())) {
                sheet.fault(Fault.E14, row, status)
                        .beside(sheet.title(), row.number(), endColumn.at())
                        .found(Days.shown(end))
                        .with("einde", endColumn.heading());
            }
        }
    }
}
