package nl.perspectief.dashboard.chart;

import java.util.List;

/**
 * Figures beside each other as horizontal bars from zero: a row for each thing that is counted, in
 * it a bar for each series. Every series has a point for each row.
 *
 * @param percent whether a bar that is full is 100 per cent; otherwise it is the largest of all
 * @param told how many cells after the figure stand beside a bar in small letters
 */
public record RowChart(
        Words words,
        List<Column> columns,
        List<Row> rows,
        List<Series> series,
        boolean percent,
        int told)
        implements ChartModel {

    /**
     * One of the rows.
     *
     * @param note said under its name; may be empty
     * @param href where its name leads; empty where it does not
     * @param origin where its figures come from; empty where that is not told
     */
    public record Row(String name, String note, String href, String origin) {

        /** A name that leads nowhere. */
        public Row(String name) {
            this(name, "", "", "");
        }
    }

    public RowChart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        series = List.copyOf(series);
    }
}
