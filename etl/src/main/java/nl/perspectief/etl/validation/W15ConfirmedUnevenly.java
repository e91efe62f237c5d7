package nl.perspectief.etl.validation;

import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.sheet.TypedRow;

/**
 * Asking only after running jobs, or only after ended ones, bends the retention curve. Seen in the
 * last quarter: confirmations of running jobs beside reported ends.
 */
final class W15ConfirmedUnevenly implements RowRule {

    private static final int DAYS = 92;

    /** With a quarter of the jobs ending in a quarter, no end among 20 is a chance of 0.3 %. */
    private static final int CONFIRMED_AT_LEAST = 20;

    private static final int ENDED_AT_LEAST = 5;

    @Override
    public void judge(Judged judged) {
        var sheet = judged.sheet("placements");
        if (sheet == null) {
            return;
        }
        var status = sheet.column("status");
        var endColumn = sheet.column("placement_end");
        var column = sheet.column("last_confirmed");
        int running = 0;
        int confirmed = 0;
        int ended = 0;
        for (var row : sheet.rows()) {
            boolean isRunning = "IN_DIENST".equals(row.text(status.position()));
            running += isRunning ? 1 : 0;
            confirmed += isRunning && isLately(judged, row, column) ? 1 : 0;
            ended += isLately(judged, row, endColumn) ? 1 : 0;
        }
        if (confirmed >= CONFIRMED_AT_LEAST && ended == 0) {
            sheet.fault(Fault.W15_RUNNING, column).with("bevestigd", Integer.toString(confirmed));
        } else if (ended >= ENDED_AT_LEAST && running > 0 && confirmed == 0) {
            sheet.fault(Fault.W15_ENDED, column).with("geeindigd", Integer.toString(ended));
        }
    }

    private static boolean isLately(Judged judged, TypedRow row, Judged.Column column) {
        var day = row.date(column.position());
        return day != null
                && !day.isAfter(judged.referenceDate())
                && !day.isBefore(judged.referenceDate().minusDays(DAYS));
    }
}
