package nl.perspectief.dashboard.chart;

import java.util.List;

/**
 * Counts by quarter, as bars from zero. The series are parts of a whole and stand on each other,
 * the first one at the bottom; every series has a point for each quarter.
 */
public record BarChart(
        Words words, List<Column> columns, List<String> quarters, List<Series> series)
        implements ChartModel {

    public BarChart {
        columns = List.copyOf(columns);
        quarters = List.copyOf(quarters);
        series = List.copyOf(series);
    }
}
