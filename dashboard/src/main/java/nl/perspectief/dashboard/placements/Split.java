package nl.perspectief.dashboard.placements;

import java.util.List;
import nl.perspectief.dashboard.disclosure.CurveComparison;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the cohort by the values of the breakdown.
 *
 * @param parts in the order that readers expect, those of whom it is not known at the end
 * @param comparison of those with a curve; null where there are no two
 */
record Split(Figure figure, List<Part> parts, @Nullable CurveComparison comparison) {

    Split {
        parts = List.copyOf(parts);
    }

    /** Those with a figure. */
    List<Part> told() {
        return parts.stream().filter(one -> one.estimate() != null).toList();
    }
}
