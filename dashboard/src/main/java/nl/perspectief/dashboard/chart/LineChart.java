package nl.perspectief.dashboard.chart;

import java.util.List;

/**
 * Figures by period, as lines from 0; every series has a point for each period.
 *
 * @param guides what is drawn thin beside the lines
 */
public record LineChart(
        Words words,
        List<Column> columns,
        List<String> quarters,
        List<Series> series,
        Axis axis,
        Guides guides)
        implements ChartModel {

    public LineChart {
        columns = List.copyOf(columns);
        quarters = List.copyOf(quarters);
        series = List.copyOf(series);
    }

    /** Shares, from 0 to 100 per cent, with nothing beside them. */
    public LineChart(
            Words words, List<Column> columns, List<String> quarters, List<Series> series) {
        this(words, columns, quarters, series, Axis.PERCENT, Guides.NONE);
    }
}
