package nl.perspectief.dashboard.chart;

import java.util.List;

/**
 * How many are still followed, under the weeks of a survival chart.
 *
 * @param weeks where the numbers stand
 */
public record AtRisk(String title, List<Integer> weeks, List<Row> rows) {

    public AtRisk {
        weeks = List.copyOf(weeks);
        rows = List.copyOf(rows);
    }

    /**
     * The numbers of one series.
     *
     * @param numbers one for each week, written as they are shown
     */
    public record Row(String name, List<String> numbers) {

        public Row {
            numbers = List.copyOf(numbers);
        }
    }
}
