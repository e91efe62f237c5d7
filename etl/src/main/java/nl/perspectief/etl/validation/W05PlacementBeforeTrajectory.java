package nl.perspectief.etl.validation;

import nl.perspectief.etl.finding.Fault;

/** Work that began before the trajectory is not its result. */
final class W05PlacementBeforeTrajectory implements RowRule {

    @Override
    public void judge(Judged judged) {
        var trajectories = judged.sheet("trajectories");
        var placements = judged.sheet("placements");
        if (trajectories == null || placements == null) {
            return;
        }
        var starts = trajectories.byKey("trajectory_number");
        var startColumn = trajectories.column("trajectory_start");
        var number = placements.column("trajectory_number");
        var column = placements.column("placement_start");
        for (var row : placements.rows()) {
            var trajectory = row.text(number.position());
            var start = row.date(column.position());
            var begun = trajectory == null ? null : starts.get(trajectory);
            var begin = begun == null ? null : begun.date(startColumn.position());
            if (start != null && begun != null && begin != null && start.isBefore(begin)) {
                placements
                        .fault(Fault.W05, row, column)
                        .beside(trajectories.title(), begun.number(), startColumn.at())
                        .found(Days.shown(start))
                        .with("begin", Days.shown(begin));
            }
        }
    }
}
