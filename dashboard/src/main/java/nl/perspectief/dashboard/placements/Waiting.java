package nl.perspectief.dashboard.placements;

import java.util.List;
import nl.perspectief.dashboard.disclosure.CurveComparison;
import nl.perspectief.dashboard.figure.Group;
import org.jspecify.annotations.Nullable;

/**
 * How long it takes until the first paid job, for groups beside each other.
 *
 * @param groups municipalities and the programme, or the values of a breakdown
 * @param byValue whether they are values
 * @param comparison of the groups; null when there is only one with a line
 */
record Waiting(List<Group> groups, boolean byValue, @Nullable CurveComparison comparison) {

    Waiting {
        groups = List.copyOf(groups);
    }

    /** Those that are compared. */
    List<Group> compared() {
        return groups.stream().filter(one -> !one.isContext()).toList();
    }

    /** Whether one municipality is set beside the programme that it is a part of. */
    boolean isOneBesideAll() {
        return !byValue && compared().size() == 1 && groups.size() == 2;
    }
}
