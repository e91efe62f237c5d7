package nl.perspectief.etl.validation;

import nl.perspectief.etl.finding.Fault;

/** A confirmation of more than a quarter ago says little about the Peildatum. */
final class W03NotConfirmedForLong implements RowRule {

    private static final int DAYS = 92;

    @Override
    public void judge(Judged judged) {
        var sheet = judged.sheet("placements");
        if (sheet == null) {
            return;
        }
        var status = sheet.column("status");
        var column = sheet.column("last_confirmed");
        var earliest = judged.referenceDate().minusDays(DAYS);
        for (var row : sheet.rows()) {
            var confirmed = row.date(column.position());
            if ("IN_DIENST".equals(row.text(status.position()))
                    && confirmed != null
                    && confirmed.isBefore(earliest)) {
                sheet.fault(Fault.W03, row, column).found(Days.shown(confirmed));
            }
        }
    }
}
