package nl.perspectief.dashboard.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names on the map: to the right of their sign, else to the left, else not at all. A name left out
 * is still read aloud and shown when pointed at.
 */
public final class Labels {

    /** Where a name stands beside its sign. */
    public enum Side {
        RIGHT,
        LEFT
    }

    private static final double LETTER = 6.2;
    private static final double HALF_HEIGHT = 6;
    private static final double SIGN = 7;

    private final List<Box> taken = new ArrayList<>();

    private Labels() {}

    private record Box(double left, double right, double middle) {

        boolean touches(Box other) {
            return left < other.right
                    && other.left < right
                    && Math.abs(middle - other.middle) < 2 * HALF_HEIGHT - 1;
        }

        boolean isOnTheMap() {
            return left >= 0 && right <= MapLayout.WIDTH;
        }
    }

    /**
     * @param all places, whose signs may not be covered
     * @param named those whose names are wanted, the most wanted first
     */
    public static <T extends OnMap> Map<String, Side> of(List<T> all, List<T> named) {
        var labels = new Labels();
        all.forEach(place -> labels.taken.add(sign(place)));
        var sides = new HashMap<String, Side>();
        for (T place : named) {
            for (Side side : Side.values()) {
                if (!sides.containsKey(place.code()) && labels.fits(place, side)) {
                    labels.taken.add(box(place, side));
                    sides.put(place.code(), side);
                }
            }
        }
        return sides;
    }

    private boolean fits(OnMap place, Side side) {
        var box = box(place, side);
        return box.isOnTheMap() && taken.stream().noneMatch(box::touches);
    }

    private static Box sign(OnMap place) {
        return new Box(place.x() - SIGN, place.x() + SIGN, place.y());
    }

    private static Box box(OnMap place, Side side) {
        double width = place.name().length() * LETTER;
        return side == Side.RIGHT
                ? new Box(place.x() + SIGN, place.x() + SIGN + width, place.y())
                : new Box(place.x() - SIGN - width, place.x() - SIGN, place.y());
    }
}
