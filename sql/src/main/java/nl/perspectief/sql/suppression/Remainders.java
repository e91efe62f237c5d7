package nl.perspectief.sql.suppression;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import nl.perspectief.sql.suppression.Cell.Part;

/**
 * Numbers of municipalities that together make a sum which can be told, and what is left of such a
 * sum for the one that knows its own number.
 */
final class Remainders {

    private final Map<String, Map<String, Long>> sums = new HashMap<>();
    private final Set<String> withSmall = new HashSet<>();
    private final long smallest;

    Remainders(long smallest) {
        this.smallest = smallest;
    }

    /** Adds the numbers of a hidden figure to the sums of that name. */
    void add(String sum, Cell cell) {
        for (Part part : Part.values()) {
            String key = sum + '|' + part;
            long number = cell.part(part);
            sums.computeIfAbsent(key, _ -> new HashMap<>()).merge(cell.area(), number, Long::sum);
            if (number > 0 && number < smallest) {
                withSmall.add(key);
            }
        }
    }

    /**
     * Whether someone who knows the largest of the numbers sees that a small one is not anything.
     */
    boolean areTight() {
        return withSmall.stream().anyMatch(key -> isTight(sums.getOrDefault(key, Map.of())));
    }

    private boolean isTight(Map<String, Long> numbers) {
        long sum = numbers.values().stream().mapToLong(Long::longValue).sum();
        long largest = numbers.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return sum - largest < 2 * (smallest - 1);
    }
}
