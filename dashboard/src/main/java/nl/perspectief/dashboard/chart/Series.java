package nl.perspectief.dashboard.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A line, or a colour in the bars, with its name.
 *
 * @param places where the points stand on the horizontal axis
 */
public record Series(String name, Tone tone, List<Point> points, List<Double> places) {

    public Series {
        points = List.copyOf(points);
        places = List.copyOf(places);
        if (points.size() != places.size()) {
            throw new IllegalArgumentException("As many places as points: " + name);
        }
    }

    /** The n-th point stands at the n-th place, from 0. */
    public Series(String name, Tone tone, List<Point> points) {
        this(
                name,
                tone,
                points,
                IntStream.range(0, points.size()).mapToObj(index -> (double) index).toList());
    }
}
