package nl.perspectief.etl.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
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
        var starts = starts(trajectories);
        var number = placements.column("trajectory_number");
        var column = placements.column("placement_start");
        for (var row : placements.rows()) {
            var trajectory = row.text(number.position());
            var start = row.date(column.position());
            var begin = trajectory == null ? null : starts.get(trajectory);
            if (start != null && begin != null && start.isBefore(begin)) {
                placements
                        .fault(Fault.W05, row, column)
                        .found(Days.shown(start))
                        .with("begin", Days.shown(begin));
            }
        }
    }

    private static Map<String, LocalDate> starts(Judged.Sheet trajectories) {
        var number = trajectories.column("trajectory_number");
        var start = trajectories.column("trajectory_start");
        Map<String, LocalDate> starts = new HashMap<>();
        for (var row : trajectories.rows()) {
            var trajectory = row.text(number.position());
            var day = row.date(start.position());
            if (trajectory != null && day != null) {
                starts.put(trajectory, day);
            }
        }
        return starts;
    }
}
