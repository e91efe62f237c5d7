package nl.perspectief.etl.validation;

import nl.perspectief.etl.finding.Fault;

/** A trajectory or a placement cannot end before it starts; the last day may be the first. */
final class E05EndBeforeStart implements RowRule {

    @Override
    public void judge(Judged judged) {
        judge(judged, "trajectories", "trajectory_start", "trajectory_end");
        judge(judged, "placements", "placement_start", "placement_end");
    }

    private static void judge(Judged judged, String name, String startName, String endName) {
        var sheet = judged.sheet(name);
        if (sheet == null) {
            return;
        }
        var startColumn = sheet.column(startName);
        var endColumn = sheet.column(endName);
        for (var row : sheet.rows()) {
            var start = row.date(startColumn.position());
            var end = row.date(endColumn.position());
            if (start != null && end != null && end.isBefore(start)) {
                sheet.fault(Fault.E05, row, endColumn)
                        .beside(sheet.title(), row.number(), startColumn.at())
                        .found(Days.shown(end))
                        .with("andere", startColumn.heading())
                        .with("begin", Days.shown(start));
            }
        }
    }
}
