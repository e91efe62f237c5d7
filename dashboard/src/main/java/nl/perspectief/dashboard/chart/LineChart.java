package nl.perspectief.dashboard.chart;

import java.util.List;

/**
 * Shares by quarter, as lines from 0 to 100 per cent; every series has a point for each quarter.
 */
public record LineChart(
        Words words, List<Column> columns, List<String> quarters, List<Series> series)
        implements ChartModel {

    public LineChart {
        columns = List.copyOf(columns);
        quarters = List.copyOf(quarters);
        series = List.copyOf(series);
    }
}
