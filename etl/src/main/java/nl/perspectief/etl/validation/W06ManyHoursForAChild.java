package nl.perspectief.etl.validation;

import java.math.BigDecimal;
import java.util.HashSet;
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
        var children = children(trajectories);
        var number = placements.column("trajectory_number");
        var column = placements.column("hours_per_week");
        for (var row : placements.rows()) {
            var hours = row.decimal(column.position());
            if (hours != null
                    && hours.compareTo(HOURS) > 0
                    && children.contains(row.text(number.position()))) {
                placements
                        .fault(Fault.W06, row, column)
                        .found(hours.stripTrailingZeros().toPlainString());
            }
        }
    }

    private static Set<@Nullable String> children(Judged.Sheet trajectories) {
        var number = trajectories.column("trajectory_number");
        var age = trajectories.column("age_class");
        Set<@Nullable String> children = new HashSet<>();
        for (var row : trajectories.rows()) {
            var trajectory = row.text(number.position());
            var ageClass = row.text(age.position());
            if (trajectory != null && ageClass != null && CHILDREN.contains(ageClass)) {
                children.add(trajectory);
            }
        }
        return children;
    }
}
