package nl.perspectief.etl.validation;

import java.time.LocalDate;
import nl.perspectief.etl.finding.Fault;
import org.jspecify.annotations.Nullable;

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
        var startColumn = sheet.column("placement_start");
        var column = sheet.column("last_confirmed");
        var earliest = judged.referenceDate().minusDays(DAYS);
        for (var row : sheet.rows()) {
            var confirmed = row.date(column.position());
            if ("IN_DIENST".equals(row.text(status.position()))
                    && confirmed != null
                    && confirmed.isBefore(earliest)
                    && !isBefore(confirmed, row.date(startColumn.position()))) {
                sheet.fault(Fault.W03, row, column).found(Days.shown(confirmed));
            }
        }
    }

    /** A confirmation from before the start is E17. */
    private static boolean isBefore(LocalDate confirmed, @Nullable LocalDate start) {
        return start != null && confirmed.isBefore(start);
    }
}
