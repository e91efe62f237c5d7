package nl.perspectief.dashboard.chart;

import java.util.List;

/**
 * The share that keeps what it has, by week since the start: step lines from 100 per cent. The
 * places of a series are weeks; a series ends where its follow-up ends.
 *
 * @param lastWeek where the horizontal axis ends
 */
public record SurvivalChart(
        Words words, List<Column> columns, int lastWeek, List<Series> series, AtRisk atRisk)
        implements ChartModel {

    public SurvivalChart {
        columns = List.copyOf(columns);
        series = List.copyOf(series);
    }
}
