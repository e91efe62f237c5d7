package nl.perspectief.dashboard.chart;

import java.util.List;

/**
 * All that a chart shows, in words and numbers. The first column of its table is the place on the
 * horizontal axis, or the row, the second the name of the series.
 */
public sealed interface ChartModel
        permits BarChart, FunnelChart, LineChart, PairChart, RowChart, ScatterChart, SurvivalChart {

    Words words();

    List<Column> columns();

    List<Series> series();
}
