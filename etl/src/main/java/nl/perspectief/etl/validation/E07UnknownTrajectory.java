package nl.perspectief.etl.validation;

import java.util.HashSet;
import java.util.Set;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Shown;
import org.jspecify.annotations.Nullable;

/** Every placement belongs to a trajectory in the same workbook. */
final class E07UnknownTrajectory implements RowRule {

    @Override
    public void judge(Judged judged) {
        var trajectories = judged.sheet("trajectories");
        var placements = judged.sheet("placements");
        if (trajectories == null || placements == null) {
            return;
        }
        Set<@Nullable String> known = new HashSet<>();
        var number = trajectories.column("trajectory_number");
        for (var row : trajectories.rows()) {
            known.add(row.text(number.position()));
        }
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
