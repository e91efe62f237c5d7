package nl.perspectief.dashboard.chart;

import java.util.List;

/**
 * Shares by the size of who has them, between limits that are wider for who is smaller. The places
 * of the one series are sizes, in that order; a point without a value is in the table only.
 *
 * @param target the share around which the limits are
 * @param targetName beside its line
 * @param limits the narrowest first
 * @param marks one for each point: what is said of it
 * @param named the points whose name stands beside them
 */
public record FunnelChart(
        Words words,
        List<Column> columns,
        Series points,
        ScatterChart.Scale across,
        ScatterChart.Scale upwards,
        double target,
        String targetName,
        List<Limit> limits,
        List<Mark> marks,
        List<String> named)
        implements ChartModel {

    /**
     * Two lines around the target.
     *
     * @param dashes longer ones are of wider limits; 0 for a line without
     */
    public record Limit(String name, int dashes, List<At> at) {

        public Limit {
            at = List.copyOf(at);
        }
    }

    /** The limits of a size. */
    public record At(double size, double low, double high) {}

    /**
     * What tells a point apart without colour.
     *
     * @param tone better, worse, or empty where neither is meant
     */
    public record Mark(Shape shape, String tone) {}

    /** As the drawing knows them. */
    public enum Shape {
        DISC,
        RING,
        UP,
        DOWN
    }

    public FunnelChart {
        columns = List.copyOf(columns);
        limits = List.copyOf(limits);
        marks = List.copyOf(marks);
        named = List.copyOf(named);
    }

    @Override
    public List<Series> series() {
        return List.of(points);
    }
}
