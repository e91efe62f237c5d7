package nl.perspectief.dashboard.chart;

import java.util.List;

/**
 * A point for each of many, by two figures. The places of the one series are where the points stand
 * across, in that order; the first cell of a point is its name and the second is empty.
 *
 * @param named the points whose name stands beside them
 */
public record ScatterChart(
        Words words,
        List<Column> columns,
        Series points,
        Scale across,
        Scale upwards,
        List<String> named)
        implements ChartModel {

    /**
     * An axis from 0.
     *
     * @param name what it measures
     */
    public record Scale(String name, Axis axis) {}

    public ScatterChart {
        columns = List.copyOf(columns);
        named = List.copyOf(named);
    }

    @Override
    public List<Series> series() {
        return List.of(points);
    }
}
