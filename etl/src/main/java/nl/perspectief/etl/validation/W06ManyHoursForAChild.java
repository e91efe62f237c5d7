package nl.perspectief.etl.validation;

import java.math.BigDecimal;
import java.util.Set;
import nl.perspectief.etl.finding.Fault;
import org.jspecify.annotations.Nullable;

/** Children up to 15 work a few hours at most. */
final class W06ManyHoursForAChild implements RowRule {

    private static final Set<String> CHILDREN = Set.of("8-11", "12-15");
    private static final BigDecimal HOURS = BigDecimal.valueOf(12);

    @Override
    public void judge(Judged judged) {
        var trajectories = judged.sheet("trajectories");
        var placements = judged.sheet("placements");
        if (trajectories == null || placements == null) {
            return;
        }
        var byNumber = trajectories.byKey("trajectory_number");
        var age = trajectories.column("age_class");
        var number = placements.column("trajectory_number");
        var column = placements.column("hours_per_week");
        for (var row : placements.rows()) {
            var hours = row.decimal(column.position());
            var trajectory = byNumber.get(row.text(number.position()));
            if (hours != null
                    && hours.compareTo(HOURS) > 0
                    && trajectory != null
                    && isChild(trajectory.text(age.position()))) {
                placements
                        .fault(Fault.W06, row, column)
                        .beside(trajectories.title(), trajectory.number(), age.at())
                        .found(hours.stripTrailingZeros().toPlainString());
            }
        }
    }

    private static boolean isChild(@Nullable String ageClass) {
        return ageClass != null && CHILDREN.contains(ageClass);
    }
}
