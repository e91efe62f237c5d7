package nl.perspectief.etl.validation;

import nl.perspectief.etl.finding.Fault;

/** The part of E03 that depends on another column: who is in service was once confirmed to be. */
final class ConfirmationRequired implements RowRule {

    @Override
    public String id() {
        return "E03";
    }

    @Override
    public void judge(Judged judged) {
        var sheet = judged.sheet("placements");
        if (sheet == null) {
            return;
        }
        var status = sheet.column("status");
        var column = sheet.column("last_confirmed");
        for (var row : sheet.rows()) {
            if ("IN_DIENST".equals(row.text(status.position()))
                    && row.date(column.position()) == null
                    && !sheet.isUnreadable(row, column)) {
                sheet.fault(Fault.E03_CONFIRMATION, row, column);
            }
        }
    }
}
