package nl.perspectief.sql.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.perspectief.sql.suppression.Block.Side;
import nl.perspectief.sql.suppression.Cell.Part;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures of one measure in one programme that must be hidden: the small ones, and enough
 * others that no small one follows from what is shown, not even for a municipality that knows its
 * own figures.
 *
 * <p>What is hidden has one form. Of a breakdown its smallest values are hidden, up to a level that
 * differs by area and period, in an order that does not. Quarters are hidden together with another
 * quarter of their year, and every level is reached by at least three municipalities or by none. So
 * every hidden figure is a corner of a cube of hidden figures (two municipalities, two quarters,
 * two values), along which persons could be moved without changing anything that is shown; and one
 * municipality's knowledge leaves another cube. Where persons cannot be moved because there are too
 * few, more is hidden.
 *
 * <p>The idea of cubes is from Repsilber (1994), the hypercube method of the statistical offices.
 */
public final class Suppression {

    /** One municipality may look at its own figures, and two must remain. */
    private static final int LEAST_AREAS = 3;

    private final PlannedTables tables;
    private final long smallest;
    private final boolean isState;

    private Suppression(Collection<Cell> cells, long smallest, boolean isState) {
        this.tables = new PlannedTables(cells);
        this.smallest = smallest;
        this.isState = isState;
    }

    /**
     * @param cells all planned figures of one measure in one programme that were delivered
     * @param smallest the smallest number of persons that may be told
     * @param isState whether a year's figure is that of its last quarter, and not their sum
     * @return those of the cells that may not be shown, each once
     */
    public static List<Cell> hidden(Collection<Cell> cells, long smallest, boolean isState) {
        var suppression = new Suppression(cells, smallest, isState);
        suppression.run();
        return suppression.hiddenCells();
    }

    private void run() {
        for (Grouping group : tables.groupings()) {
            for (String year : tables.years()) {
                if (isState) {
                    var moments = new ArrayList<>(tables.quartersOf(year));
                    moments.add(year);
                    protect(group, moments);
                } else {
                    protectYear(group, year);
                }
            }
        }
    }

    private void protectYear(Grouping group, String year) {
        liftSingleQuarters(group, year);
        boolean changed = true;
        while (changed) {
            protect(group, List.of(year));
            tables.spansOf(year).forEach(span -> protect(group, span));
            changed =
                    liftTightQuarters(group, year)
                            | liftPinnedQuarters(group, year)
                            | liftSingleQuarters(group, year);
        }
    }

    /** A year with one quarter tells that quarter, also when it is hidden beside others. */
    private boolean liftSingleQuarters(Grouping group, String year) {
        boolean changed = false;
        for (Block block : tables.blocks(group, year)) {
            List<Block> quarters = quartersOf(group, block);
            if (quarters.size() == 1) {
                int before = levels(List.of(block));
                Block quarter = quarters.getFirst();
                quarter.coverSmall(smallest);
                liftTo(block, quarter);
                changed |= levels(List.of(block)) > before;
            }
        }
        return changed;
    }

    private boolean liftPinnedQuarters(Grouping group, String year) {
        boolean changed = false;
        if (group.depth() == 1) {
            var pinned = new PinnedQuarters(tables, group, smallest);
            for (Block block : tables.blocks(group, year)) {
                changed |= pinned.lift(block, quartersOf(group, block));
            }
        }
        return changed;
    }

    private List<Block> quartersOf(Grouping group, Block year) {
        return tables.quartersOf(year.period).stream()
                .map(quarter -> tables.block(group, quarter, year.area))
                .filter(Objects::nonNull)
                .toList();
    }

    private static void liftTo(Block block, Block other) {
        for (Side side : Side.values()) {
            block.raise(side, other.level(side));
        }
    }

    /** Hides what must be hidden in all these periods, the same for each of them. */
    private void protect(Grouping group, List<String> moments) {
        var rows = new HashMap<String, List<Block>>();
        for (String moment : moments) {
            for (Block block : tables.blocks(group, moment)) {
                rows.computeIfAbsent(block.area, _ -> new ArrayList<>()).add(block);
            }
        }
        for (List<Block> row : rows.values()) {
            row.forEach(block -> raiseToParents(group, block));
            row.forEach(block -> block.coverSmall(smallest));
            level(row);
        }
        var neighbours = new Neighbours(rows, smallest, LEAST_AREAS);
        neighbours.protect();
        while (group.depth() == 1
                && liftTightTotal(group, rows.getOrDefault(Cell.TOTAL, List.of()))) {
            neighbours.protect();
        }
    }

    /** What is hidden of the programme's values is told as their sum. */
    private boolean liftTightTotal(Grouping group, List<Block> totals) {
        int before = levels(totals);
        if (totals.stream().anyMatch(total -> hiddenValues(group, total).areTight())) {
            totals.forEach(total -> total.raise(Side.FIRST, total.level(Side.FIRST) + 1));
        }
        return levels(totals) > before;
    }

    private Remainders hiddenValues(Grouping group, Block total) {
        var remainders = new Remainders(smallest);
        if (total.level(Side.FIRST) < total.values(Side.FIRST)) {
            addHidden(remainders, group, total, total, _ -> "values");
        }
        return remainders;
    }

    /**
     * The numbers of municipalities behind what is hidden of the total and shown of something else.
     */
    private void addHidden(
            Remainders remainders,
            Grouping group,
            Block total,
            Block shown,
            Function<Cell, String> sum) {
        for (Block block : tables.blocks(group, total.period)) {
            if (!block.area.equals(Cell.TOTAL)) {
                block.cells().stream()
                        .filter(cell -> block.hides(cell) && total.hides(cell))
                        .filter(cell -> shown == total || !shown.hides(cell))
                        .forEach(cell -> remainders.add(sum.apply(cell), cell));
            }
        }
    }

    private static void level(List<Block> row) {
        for (Side side : Side.values()) {
            int highest = row.stream().mapToInt(block -> block.level(side)).max().orElse(0);
            row.forEach(block -> block.raise(side, highest));
        }
    }

    /** What is hidden of the whole, or of a year, is hidden of its parts. */
    private void raiseToParents(Grouping group, Block block) {
        if (group.isPair()) {
            raiseTo(block, Side.FIRST, tables.block(group.byFirst(), block.period, block.area));
            raiseTo(block, Side.SECOND, tables.block(group.bySecond(), block.period, block.area));
        }
        if (!group.isWhole() && isWholeHidden(block)) {
            block.raise(Side.FIRST, block.values(Side.FIRST));
        }
        if (group.depth() == 1
                && block.area.equals(Cell.TOTAL)
                && hidesUnbrokenTotals(group, block)) {
            block.raise(Side.FIRST, 2);
        }
        if (!isState && block.period.length() > 4) {
            Block year = tables.block(group, block.period.substring(0, 4), block.area);
            if (year != null) {
                liftTo(block, year);
            }
        }
    }

    /**
     * Some municipalities deliver totals only. What the programme's total lacks in its breakdown is
     * theirs, and would be told where theirs is hidden.
     */
    private boolean hidesUnbrokenTotals(Grouping group, Block total) {
        return tables.blocks(Grouping.WHOLE, total.period).stream()
                .filter(block -> !block.area.equals(Cell.TOTAL) && block.level(Side.FIRST) > 0)
                .anyMatch(block -> tables.block(group, total.period, block.area) == null);
    }

    private static void raiseTo(Block block, Side side, @Nullable Block parent) {
        if (parent != null) {
            block.raise(side, parent.level(Side.FIRST));
        }
    }

    private boolean isWholeHidden(Block block) {
        Block whole = tables.block(Grouping.WHOLE, block.period, block.area);
        return whole != null && whole.level(Side.FIRST) > 0;
    }

    /** Where the hidden quarters add up to almost nothing, the year would tell them apart. */
    private boolean liftTightQuarters(Grouping group, String year) {
        boolean changed = false;
        for (Block whole : tables.blocks(group, year)) {
            List<Block> quarters = quartersOf(group, whole);
            if (isTight(whole, quarters)
                    || (whole.area.equals(Cell.TOTAL)
                            && hiddenQuarters(group, whole, quarters).areTight())) {
                int before = levels(quarters);
                level(quarters);
                changed |= levels(quarters) > before;
            }
        }
        return changed;
    }

    private Remainders hiddenQuarters(Grouping group, Block year, List<Block> quarters) {
        var remainders = new Remainders(smallest);
        for (Block quarter : quarters) {
            addHidden(remainders, group, quarter, year, cell -> cell.first() + '|' + cell.second());
        }
        return remainders;
    }

    private static int levels(List<Block> blocks) {
        return blocks.stream()
                .mapToInt(block -> block.level(Side.FIRST) + block.level(Side.SECOND))
                .sum();
    }

    private boolean isTight(Block year, List<Block> quarters) {
        var sums = new HashMap<String, long[]>();
        var small = new HashSet<String>();
        for (Block quarter : quarters) {
            for (Cell cell : quarter.cells()) {
                if (quarter.hides(cell) && !year.hides(cell)) {
                    for (Part part : Part.values()) {
                        String key = cell.first() + '|' + cell.second() + '|' + part;
                        long number = cell.part(part);
                        sums.computeIfAbsent(key, _ -> new long[1])[0] += number;
                        if (number > 0 && number < smallest) {
                            small.add(key);
                        }
                    }
                }
            }
        }
        return small.stream()
                .anyMatch(key -> sums.getOrDefault(key, new long[1])[0] < 2 * (smallest - 1));
    }

    private List<Cell> hiddenCells() {
        Set<Cell> implied = new ImpliedZeros(tables, isState).find();
        var hidden = new ArrayList<Cell>();
        for (Block block : tables.all()) {
            block.cells().stream()
                    .filter(cell -> block.hides(cell) && !implied.contains(cell))
                    .forEach(hidden::add);
        }
        return hidden;
    }
}
