package nl.perspectief.sql.suppression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.sql.suppression.Block.Side;
import nl.perspectief.sql.suppression.Cell.Part;

/**
 * The hidden numbers of one value in several municipalities, which together make a sum that is
 * told: one sum for each period, other value and part.
 */
final class HiddenNumbers {

    private final Map<String, Numbers> sums = new HashMap<>();
    private final Map<String, Integer> areas = new HashMap<>();
    private final long smallest;

    HiddenNumbers(long smallest) {
        this.smallest = smallest;
    }

    /** Adds one municipality. */
    void add(List<Block> row, Side side, int rank) {
        for (Block block : row) {
            areas.merge(block.period, 1, Integer::sum);
            for (Cell cell : block.at(side, rank)) {
                for (Part part : Part.values()) {
                    String sum = block.period + cell.first() + '|' + cell.second() + part;
                    sums.computeIfAbsent(sum, _ -> new Numbers()).add(cell.part(part));
                }
            }
        }
    }

    /** How many municipalities hide it in this period: not all take part in every one. */
    int areas(String period) {
        return areas.getOrDefault(period, 0);
    }

    /** Whether someone who knows the largest of the numbers sees that the rest is small. */
    boolean areTight() {
        return sums.values().stream().anyMatch(Numbers::areTight);
    }

    private final class Numbers {

        private long sum;
        private long largest;
        private boolean hasSmall;

        void add(long number) {
            sum += number;
            largest = Math.max(largest, number);
            hasSmall |= number > 0 && number < smallest;
        }

        boolean areTight() {
            return hasSmall && sum - largest < 2 * (smallest - 1);
        }
    }
}
