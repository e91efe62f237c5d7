package nl.perspectief.sql.suppression;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.sql.suppression.Block.Side;
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
        var hidden = new HiddenNumbers(smallest);
        hidden(side, rank).forEach(row -> hidden.add(row, side, rank));
        var others = new ArrayDeque<>(othersInOrder(side, rank));
        while (isOpen(hidden, side, rank)) {
            if (others.isEmpty()) {
                // there are not enough neighbours, so their sum is not told either
                total().forEach(block -> block.raise(side, rank));
                return;
            }
            List<Block> next = others.remove();
            next.forEach(block -> block.raise(side, rank));
            hidden.add(next, side, rank);
        }
    }

    private boolean isOpen(HiddenNumbers hidden, Side side, int rank) {
        boolean isTotalHidden = level(total(), side) >= rank;
        return areTooFew(hidden, isTotalHidden) || (!isTotalHidden && hidden.areTight());
    }

    /** In each period, or where nothing is hidden in that period: then nothing follows either. */
    private boolean areTooFew(HiddenNumbers hidden, boolean isTotalHidden) {
        return total().stream()
                .mapToInt(block -> hidden.areas(block.period))
                .anyMatch(areas -> areas < least && (areas > 0 || isTotalHidden));
    }

    private List<List<Block>> hidden(Side side, int rank) {
        return municipalities.values().stream().filter(row -> level(row, side) >= rank).toList();
    }

    /** Those that could be hidden as well, the best first. */
    private List<List<Block>> othersInOrder(Side side, int rank) {
        return municipalities.values().stream()
                .filter(row -> level(row, side) < rank && row.getFirst().values(side) >= rank)
                .map(row -> candidate(row, side, rank))
                .sorted(Candidate.ORDER)
                .map(Candidate::row)
                .toList();
    }

    /** Looked at once: ordering compares each of them many times. */
    private Candidate candidate(List<Block> row, Side side, int rank) {
        boolean isRich = true;
        long size = 0;
        for (Block block : row) {
            for (Cell cell : block.at(side, rank)) {
                isRich &= isRich(cell);
                size += cell.size();
            }
        }
        return new Candidate(row, isRich, level(row, side), size);
    }

    private boolean isRich(Cell cell) {
        return cell.with() >= smallest && cell.without() != 0 && cell.without() >= smallest;
    }

    /**
     * A municipality that could be hidden as well. First come those with persons enough, in most
     * periods, of which most is hidden already, and as small as may be.
     */
    private record Candidate(List<Block> row, boolean isRich, int level, long size) {

        static final Comparator<Candidate> ORDER =
                Comparator.comparing((Candidate one) -> !one.isRich)
                        .thenComparing(one -> -one.row.size())
                        .thenComparing(one -> -one.level)
                        .thenComparingLong(Candidate::size)
                        .thenComparing(one -> one.row.getFirst().area);
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
