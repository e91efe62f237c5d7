package nl.perspectief.dashboard.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Municipalities by how many trajectories they started in a year: a third each, and who has started
 * as many is in the same. Whose number is not shown is in none of them.
 */
enum SizeClass {
    KLEIN,
    MIDDEN,
    GROOT;

    private static final int THIRDS = 3;

    /**
     * From how many to how many.
     *
     * @param from more than this
     * @param to null for the largest
     */
    record Bounds(long from, @Nullable Long to) {

        boolean holds(long number) {
            return number > from && (to == null || number <= to);
        }
    }

    /** By the numbers that are known; empty when there are too few to divide. */
    static Map<SizeClass, Bounds> of(List<Long> numbers) {
        if (numbers.size() < THIRDS) {
            return Map.of();
        }
        var sorted = numbers.stream().sorted().toList();
        long low = sorted.get(Math.ceilDiv(sorted.size(), THIRDS) - 1);
        long high = sorted.get(Math.ceilDiv(2 * sorted.size(), THIRDS) - 1);
        var classes = new EnumMap<SizeClass, Bounds>(SizeClass.class);
        classes.put(KLEIN, new Bounds(-1, low));
        classes.put(MIDDEN, new Bounds(low, high));
        classes.put(GROOT, new Bounds(high, null));
        return classes;
    }
}
