package nl.perspectief.sql.suppression;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.sql.suppression.Cell.Part;

/**
 * All figures of one area, period and grouping, and how much of them is hidden: of each breakdown
 * its smallest values, up to a level. Of figures broken down in two ways a figure is hidden when
 * either of its values is. Levels only go up, so that the hidden figures of all areas lie within
 * each other, which is what protects them.
 */
final class Block {

    final String area;
    final String period;
    private final Ranks firstRanks;
    private final Ranks secondRanks;
    private final List<Cell> cells = new ArrayList<>();
    private int first;
    private int second;

    Block(String area, String period, Ranks firstRanks, Ranks secondRanks) {
        this.area = area;
        this.period = period;
        this.firstRanks = firstRanks;
        this.secondRanks = secondRanks;
    }

    void add(Cell cell) {
        cells.add(cell);
    }

    List<Cell> cells() {
        return cells;
    }

    int level(Side side) {
        return side == Side.FIRST ? first : second;
    }

    int values(Side side) {
        return ranks(side).count();
    }

    /** Hides the smallest so many values; one alone would be what the total lacks. */
    void raise(Side side, int level) {
        int raised = level == 0 ? 0 : Math.min(Math.max(level, 2), values(side));
        if (side == Side.FIRST) {
            first = Math.max(first, raised);
        } else {
            second = Math.max(second, raised);
        }
    }

    boolean hides(Cell cell) {
        return rank(Side.FIRST, cell) <= first || rank(Side.SECOND, cell) <= second;
    }

    int rank(Side side, Cell cell) {
        return ranks(side).of(side == Side.FIRST ? cell.first() : cell.second());
    }

    private Ranks ranks(Side side) {
        return side == Side.FIRST ? firstRanks : secondRanks;
    }

    /** The cells with the value of this rank. */
    List<Cell> at(Side side, int rank) {
        return cells.stream().filter(cell -> rank(side, cell) == rank).toList();
    }

    /**
     * Raises the levels until they cover what is small, with as few figures hidden as that takes.
     */
    void coverSmall(long smallest) {
        if (secondRanks.count() == 0) {
            coverSmallOneWay(smallest);
        } else {
            coverSmallTwoWays();
        }
    }

    private void coverSmallOneWay(long smallest) {
        cells.stream()
                .filter(Cell::isSmall)
                .mapToInt(cell -> rank(Side.FIRST, cell))
                .max()
                .ifPresent(level -> raise(Side.FIRST, level));
        // the total tells what the hidden ones add up to: that must leave room for any small number
        while (first > 0 && first < values(Side.FIRST) && isTight(smallest)) {
            raise(Side.FIRST, first + 1);
        }
    }

    private boolean isTight(long smallest) {
        for (Part part : Part.values()) {
            var hidden = cells.stream().filter(this::hides).mapToLong(cell -> cell.part(part));
            if (hasSmall(part, smallest) && hidden.sum() < 2 * (smallest - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasSmall(Part part, long smallest) {
        return cells.stream()
                .anyMatch(cell -> hides(cell) && cell.part(part) > 0 && cell.part(part) < smallest);
    }

    private void coverSmallTwoWays() {
        List<Cell> open = cells.stream().filter(cell -> cell.isSmall() && !hides(cell)).toList();
        if (open.isEmpty()) {
            return;
        }
        int bestFirst = 0;
        int bestSecond = 0;
        long fewest = Long.MAX_VALUE;
        for (int level = first; level <= values(Side.FIRST); level++) {
            int tried = level == 1 ? 2 : level;
            int other = coveringSecond(open, tried);
            long hidden = hiddenWith(tried, other);
            if (hidden < fewest) {
                fewest = hidden;
                bestFirst = tried;
                bestSecond = other;
            }
        }
        raise(Side.FIRST, bestFirst);
        raise(Side.SECOND, bestSecond);
    }

    private int coveringSecond(List<Cell> open, int firstLevel) {
        int needed =
                open.stream()
                        .filter(cell -> rank(Side.FIRST, cell) > firstLevel)
                        .mapToInt(cell -> rank(Side.SECOND, cell))
                        .max()
                        .orElse(0);
        return Math.max(second, needed == 1 ? 2 : needed);
    }

    private long hiddenWith(int firstLevel, int secondLevel) {
        return cells.stream()
                .filter(
                        cell ->
                                rank(Side.FIRST, cell) <= firstLevel
                                        || rank(Side.SECOND, cell) <= secondLevel)
                .count();
    }

    /** Which of the two breakdowns. */
    enum Side {
        FIRST,
        SECOND
    }
}
