package nl.perspectief.dashboard.chart;

import java.util.List;

/**
 * Two figures of each of many beside each other on one scale, with their limits: a row for each of
 * them, in it a mark for both series. Both series have a point for each row.
 *
 * @param most where the scale ends; it begins at 0
 * @param first how many rows are drawn; the others are in the table
 */
public record PairChart(
        Words words, List<Column> columns, List<Row> rows, List<Series> series, int most, int first)
        implements ChartModel {

    /**
     * One of the rows.
     *
     * @param strong whether the reader looks for it
     * @param shape tells what is said in {@code verdict} without colour; empty where nothing is
     * @param verdict whether the two differ
     */
    public record Row(String name, boolean strong, String shape, String verdict) {}

    public PairChart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        series = List.copyOf(series);
    }
}
