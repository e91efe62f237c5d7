package nl.perspectief.dashboard.chart;

import java.util.List;

/** A line, or a colour in the bars, with its name. */
public record Series(String name, Tone tone, List<Point> points) {

    public Series {
        points = List.copyOf(points);
    }
}
