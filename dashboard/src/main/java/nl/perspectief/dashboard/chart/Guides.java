package nl.perspectief.dashboard.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn thin beside the lines of a chart, to read them by. It is told in words as well.
 *
 * @param centre around which the line in front moves; null where that is not known
 * @param periods one for each period of the chart, or none
 * @param limitName beside the limits
 * @param targetName beside the targets
 */
public record Guides(
        @Nullable Double centre, List<Period> periods, String limitName, String targetName) {

    public static final Guides NONE = new Guides(null, List.of(), "", "");

    public Guides {
        periods = List.copyOf(periods);
    }

    /**
     * One period.
     *
     * @param low limit of what chance does; null where there is none
     * @param high the same upwards
     * @param target what is aimed at; null where nothing is
     * @param signal whether the line in front breaks a rule here
     * @param broken whether lines are not drawn on from the period before: it cannot be set beside
     * @param mark number of a note about the period; empty where there is none
     */
    public record Period(
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double target,
            boolean signal,
            boolean broken,
            String mark) {}
}
