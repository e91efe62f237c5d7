package nl.perspectief.sql.suppression;

import java.util.HashMap;
import java.util.Map;
import nl.perspectief.sql.suppression.Cell.Part;

/**
 * Numbers of municipalities that together make a sum which can be told, and what is left of such a
 * sum for the one that knows its own number.
 */
final class Remainders {

    private final Map<String, Sum> sums = new HashMap<>();
    private final long smallest;

    Remainders(long smallest) {
        this.smallest = smallest;
    }

    /** Adds the numbers of a hidden figure to the sums of that name. */
    void add(String sum, Cell cell) {
        for (Part part : Part.values()) {
            sums.computeIfAbsent(sum + '|' + part, _ -> new Sum())
                    .add(cell.area(), cell.part(part));
        }
    }

    /**
     * Whether someone who knows the largest of the numbers sees that a small one is not anything.
     */
    boolean areTight() {
        return sums.values().stream().anyMatch(Sum::isTight);
    }

    /** Kept up to date with every number: it is asked after each. */
    private final class Sum {

        private final Map<String, Long> byArea = new HashMap<>();
        private long all;
        private long largest;
        private boolean hasSmall;

        void add(String area, long number) {
            all += number;
            largest = Math.max(largest, byArea.merge(area, number, Long::sum));
            hasSmall |= number > 0 && number < smallest;
        }

        boolean isTight() {
            return hasSmall && all - largest < 2 * (smallest - 1);
        }
    }
}
