package nl.perspectief.dashboard.chart;

/**
 * A column of the table beside a chart.
 *
 * @param numeric whether its cells are numbers, set to the right
 */
public record Column(String header, boolean numeric) {

    public static Column text(String header) {
        return new Column(header, false);
    }

    public static Column number(String header) {
        return new Column(header, true);
    }
}
