package nl.perspectief.etl.validation;

import nl.perspectief.etl.finding.Fault;

/** What has ended has a last day, on or before the Peildatum. */
final class E16EndedWithoutEnd implements RowRule {

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
            boolean hasEnded = end != null && !end.isAfter(judged.referenceDate());
            if ("BEEINDIGD".equals(row.text(status.position()))
                    && !hasEnded
                    && !sheet.isUnreadable(row, endColumn)) {
                sheet.fault(Fault.E16, row, status)
                        .beside(sheet.title(), row.number(), endColumn.at())
                        .with("einde", endColumn.heading());
            }
        }
    }
}
