package nl.perspectief.dashboard.figure;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.indicator.Municipality;

/**
 * Puts municipalities on a schematic map: where they lie, but so far apart that no two cover each
 * other. The shorter the distances, the more of them are pushed aside.
 */
public final class MapLayout {

    /** Size of the map, in its own units. */
    public static final double WIDTH = 340;

    public static final double HEIGHT = 400;

    private static final double WEST = 3.25;
    private static final double NORTH = 53.6;

    /** A degree of latitude is about 111 km everywhere; one of longitude is shorter up here. */
    private static final double UNITS_PER_DEGREE = HEIGHT / 2.95;

    private static final double NARROWER = 0.613;
    private static final double EDGE = 8;
    private static final double ROOMIEST = 15;
    private static final int MOST_ROUNDS = 200;

    /** Part of the map that may be covered before marks have to come closer together. */
    private static final double COVERED = 0.28;

    private MapLayout() {}

    /** A point on the map. */
    public record Point(double x, double y) {

        private Point moved(double dx, double dy) {
            return new Point(
                    Math.clamp(x + dx, EDGE, WIDTH - EDGE),
                    Math.clamp(y + dy, EDGE, HEIGHT - EDGE));
        }
    }

    /** Where a place lies, without looking at others. */
    static Point at(double latitude, double longitude) {
        return new Point(
                (longitude - WEST) * UNITS_PER_DEGREE * NARROWER,
                (NORTH - latitude) * UNITS_PER_DEGREE);
    }

    /** The distance that so many marks keep from each other. */
    static double apart(int number) {
        return number == 0
                ? ROOMIEST
                : Math.min(ROOMIEST, Math.sqrt(COVERED * WIDTH * HEIGHT / number));
    }

    /** A point for each, in the same order. */
    public static List<Point> of(List<Municipality> municipalities) {
        var points = new ArrayList<Point>();
        for (Municipality one : municipalities) {
            points.add(at(one.latitude(), one.longitude()).moved(0, 0));
        }
        double apart = apart(points.size());
        for (int round = 0; round < MOST_ROUNDS && pushApart(points, apart); round++) {}
        return points;
    }

    /** Moves each two that are too close by half of what they lack; false when there were none. */
    private static boolean pushApart(List<Point> points, double apart) {
        boolean moved = false;
        for (int i = 0; i < points.size(); i++) {
            for (int k = i + 1; k < points.size(); k++) {
                moved |= pushApart(points, i, k, apart);
            }
        }
        return moved;
    }

    private static boolean pushApart(List<Point> points, int i, int k, double apart) {
        double dx = points.get(k).x() - points.get(i).x();
        double dy = points.get(k).y() - points.get(i).y();
        double distance = Math.hypot(dx, dy);
        if (distance >= apart) {
            return false;
        }
        // in one and the same place there is no direction; then eastwards, and a bit south
        double step = (apart - distance) / 2 + 0.01;
        double east = distance == 0 ? 1 : dx / distance;
        double south = distance == 0 ? 0.3 : dy / distance;
        points.set(i, points.get(i).moved(-east * step, -south * step));
        points.set(k, points.get(k).moved(east * step, south * step));
        return true;
    }
}
