package nl.perspectief.sql.suppression;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.sql.suppression.Block.Side;

/**
 * The hidden numbers of one value in several municipalities, which together make a sum that is
 * told: one sum for each period, other value and part.
 */
final class HiddenNumbers {

    private final Remainders sums;
    private final Map<String, Integer> areas = new HashMap<>();

    HiddenNumbers(long smallest) {
        sums = new Remainders(smallest);
    }

    /** Adds one municipality. */
    void add(List<Block> row, Side side, int rank) {
        for (Block block : row) {
            areas.merge(block.period, 1, Integer::sum);
            for (Cell cell : block.at(side, rank)) {
                sums.add(block.period + cell.first() + '|' + cell.second(), cell);
            }
        }
    }

    /** How many municipalities hide it in this period: not all take part in every one. */
    int areas(String period) {
        return areas.getOrDefault(period, 0);
    }

    /** Whether someone who knows the largest of the numbers sees that the rest is small. */
    boolean areTight() {
        return sums.areTight();
    }
}
