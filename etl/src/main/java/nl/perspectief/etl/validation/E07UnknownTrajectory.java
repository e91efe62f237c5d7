package nl.perspectief.etl.validation;

import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Shown;

/** Every placement belongs to a trajectory in the same workbook. */
final class E07UnknownTrajectory implements RowRule {

    @Override
    public void judge(Judged judged) {
        var trajectories = judged.sheet("trajectories");
        var placements = judged.sheet("placements");
        if (trajectories == null || placements == null) {
            return;
        }
        var known = trajectories.byKey("trajectory_number").keySet();
        var column = placements.column("trajectory_number");
        for (var row : placements.rows()) {
            var trajectory = row.text(column.position());
            if (trajectory != null && !known.contains(trajectory)) {
                placements
                        .fault(Fault.E07, row, column)
                        .found(Shown.masked(trajectory))
                        .with("lijst", trajectories.title());
            }
        }
    }
}
