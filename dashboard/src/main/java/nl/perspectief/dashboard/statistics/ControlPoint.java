package nl.perspectief.dashboard.statistics;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One period of a control chart.
 *
 * @param limits three standard deviations around the centre line; null on a chart without limits
 * @param signals empty when the point is as chance would have it
 */
public record ControlPoint(double value, @Nullable Interval limits, Set<ChartSignal> signals) {

    public ControlPoint {
        signals = Set.copyOf(signals);
    }
}
