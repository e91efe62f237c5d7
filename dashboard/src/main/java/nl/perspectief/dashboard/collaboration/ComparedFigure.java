package nl.perspectief.dashboard.collaboration;

import java.util.List;
import nl.perspectief.dashboard.indicator.Bound;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Measure;
import org.jspecify.annotations.Nullable;

/**
 * A figure that every municipality has one of in a period, so that municipalities can be compared
 * by it.
 *
 * @param breakdown null unless the indicator has no figure as a whole, such as SAM-08, of which
 *     each direction is a figure
 */
public record ComparedFigure(Indicator indicator, String measure, @Nullable Breakdown breakdown) {

    /**
     * The measures of an indicator that can be laid beside another figure. What takes time is the
     * share at its horizon. A median is left out, since only those municipalities have one where at
     * least half have had the event; the bounds of a share are left out, since they tell of
     * unconfirmed placements and not of outcome.
     */
    public static List<String> measuresOf(Indicator indicator) {
        return indicator.measures().stream().filter(ComparedFigure::isComparable).toList();
    }

    private static boolean isComparable(String measure) {
        return switch (Measure.parse(measure)) {
            case Measure.Median() -> false;
            case Measure.Horizon(_, Bound bound) -> bound == Bound.MAIN;
            case Measure.Count(), Measure.Quotient() -> true;
        };
    }

    public boolean isCount() {
        return Measure.parse(measure) instanceof Measure.Count;
    }
}
