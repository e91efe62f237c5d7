package nl.perspectief.dashboard.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One point of a series, which is also one row of the table and one tooltip.
 *
 * @param value height, in the unit of the chart (percentages 0–100); null leaves a gap
 * @param low lower limit; null where there is none
 * @param high upper limit; null where there is none
 * @param provisional whether it may still change
 * @param thin whether clearly fewer municipalities are in it than in its neighbours, so that it
 *     cannot be set beside them without saying so
 * @param cells the words of the row, one for each column of the chart
 */
public record Point(
        @Nullable Double value,
        @Nullable Double low,
        @Nullable Double high,
        boolean provisional,
        boolean thin,
        List<String> cells) {

    public Point {
        cells = List.copyOf(cells);
    }
}
