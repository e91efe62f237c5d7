package nl.perspectief.dashboard.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One or two figures of each of many on one scale, with their limits: a row for each of them, in it
 * a mark for each series. All series have a point for each row.
 *
 * @param most where the scale ends; it begins at 0
 * @param step how far apart its numbers are
 * @param sign behind each of its numbers, such as that of per cents; may be empty
 * @param line drawn through all rows, to compare them with; null for none
 * @param first how many rows are drawn; the others are in the table
 */
public record PairChart(
        Words words,
        List<Column> columns,
        List<Row> rows,
        List<Series> series,
        double most,
        double step,
        String sign,
        @Nullable Double line,
        int first)
        implements ChartModel {

    /**
     * One of the rows.
     *
     * @param strong whether the reader looks for it
     * @param shape tells what is said in {@code verdict} without colour; empty where nothing is
     * @param tone better, worse, or empty where neither is meant
     * @param verdict whether the two differ, or the one from what it is compared with
     */
    public record Row(String name, boolean strong, String shape, String tone, String verdict) {

        /** Where nothing is better or worse. */
        public Row(String name, boolean strong, String shape, String verdict) {
            this(name, strong, shape, "", verdict);
        }
    }

    public PairChart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        series = List.copyOf(series);
    }

    /** On a scale of scores. */
    public PairChart(
            Words words,
            List<Column> columns,
            List<Row> rows,
            List<Series> series,
            int most,
            int first) {
        this(words, columns, rows, series, most, 1, "", null, first);
    }
}
