package nl.perspectief.etl.validation;

import nl.perspectief.etl.finding.Fault;

/** Contact before the referral is odd, unless coaches went out to find the young person. */
final class W11ContactBeforeReferral implements RowRule {

    @Override
    public void judge(Judged judged) {
        var sheet = judged.sheet("trajectories");
        if (sheet == null) {
            return;
        }
        var mode = sheet.column("first_contact_mode");
        var referralColumn = sheet.column("referral_date");
        var column = sheet.column("first_contact_date");
        for (var row : sheet.rows()) {
            var referral = row.date(referralColumn.position());
            var contact = row.date(column.position());
            if (referral != null
                    && contact != null
                    && contact.isBefore(referral)
                    && !"OUTREACH".equals(row.text(mode.position()))) {
                sheet.fault(Fault.W11, row, column)
                        .beside(sheet.title(), row.number(), referralColumn.at())
                        .found(Days.shown(contact))
                        .with("andere", referralColumn.heading())
                        .with("begin", Days.shown(referral));
            }
        }
    }
}
