package nl.perspectief.sql.suppression;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.perspectief.sql.suppression.Block.Side;
import nl.perspectief.sql.suppression.Cell.Part;
import org.jspecify.annotations.Nullable;

/**
 * The municipalities of a programme beside each other, in one or more periods that are treated
 * alike. Their sum is shown, so a hidden figure needs hidden neighbours: at least so many, and with
 * enough persons that a small number could be anything, also for the largest of them.
 */
final class Neighbours {

    private final Map<String, List<Block>> municipalities;
    private final @Nullable List<Block> total;
    private final long smallest;
    private final int least;

    /** All blocks by area; those of one area have the same levels. */
    Neighbours(Map<String, List<Block>> rows, long smallest, int least) {
        municipalities = new HashMap<>(rows);
        total = municipalities.remove(Cell.TOTAL);
        this.smallest = smallest;
        this.least = least;
    }

    void protect() {
        if (total == null || municipalities.isEmpty()) {
            return;
        }
        for (Side side : Side.values()) {
            for (int rank = highest(side); rank > 0; rank--) {
                protect(side, rank);
            }
        }
    }

    private int highest(Side side) {
        int own = level(total(), side);
        return municipalities.values().stream()
                .mapToInt(row -> level(row, side))
                .reduce(own, Math::max);
    }

    private void protect(Side side, int rank) {
        while (isOpen(side, rank)) {
            Optional<List<Block>> next = next(side, rank);
            if (next.isEmpty()) {
                // there are not enough neighbours, so their sum is not told either
                total().forEach(block -> block.raise(side, rank));
                return;
            }
            next.get().forEach(block -> block.raise(side, rank));
        }
    }

    private boolean isOpen(Side side, int rank) {
        return hidden(side, rank).size() < least
                || (level(total(), side) < rank && isTight(side, rank));
    }

    private List<List<Block>> hidden(Side side, int rank) {
        return municipalities.values().stream().filter(row -> level(row, side) >= rank).toList();
    }

    /** Whether someone who knows the largest of the hidden numbers sees that the rest is small. */
    private boolean isTight(Side side, int rank) {
        var numbers = new HashMap<String, List<Long>>();
        for (List<Block> row : hidden(side, rank)) {
            for (Block block : row) {
                for (Cell cell : block.at(side, rank)) {
                    for (Part part : Part.values()) {
                        numbers.computeIfAbsent(
                                        block.period + cell.first() + '|' + cell.second() + part,
                                        _ -> new ArrayList<>())
                                .add(cell.part(part));
                    }
                }
            }
        }
        return numbers.values().stream().anyMatch(this::isTight);
    }

    private boolean isTight(List<Long> numbers) {
        long sum = numbers.stream().mapToLong(Long::longValue).sum();
        long largest = numbers.stream().mapToLong(Long::longValue).max().orElse(0);
        boolean hasSmall = numbers.stream().anyMatch(number -> number > 0 && number < smallest);
        return hasSmall && sum - largest < 2 * (smallest - 1);
    }

    /** One with persons enough, of which most is hidden already, and as small as may be. */
    private Optional<List<Block>> next(Side side, int rank) {
        return municipalities.values().stream()
                .filter(row -> level(row, side) < rank && row.getFirst().values(side) >= rank)
                .min(
                        Comparator.comparing((List<Block> row) -> !isRich(row, side, rank))
                                .thenComparing(row -> -level(row, side))
                                .thenComparingLong(row -> size(row, side, rank))
                                .thenComparing(row -> row.getFirst().area));
    }

    private boolean isRich(List<Block> row, Side side, int rank) {
        return row.stream()
                .flatMap(block -> block.at(side, rank).stream())
                .allMatch(
                        cell ->
                                cell.with() >= smallest
                                        && cell.without() != 0
                                        && cell.without() >= smallest);
    }

    private static long size(List<Block> row, Side side, int rank) {
        return row.stream()
                .flatMap(block -> block.at(side, rank).stream())
                .mapToLong(Cell::size)
                .sum();
    }

    private static int level(List<Block> row, Side side) {
        return row.getFirst().level(side);
    }

    private List<Block> total() {
        if (total == null) {
            throw new IllegalStateException("There is no sum to protect");
        }
        return total;
    }
}
