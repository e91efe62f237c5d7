package nl.perspectief.sql.suppression;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.perspectief.sql.suppression.Block.Side;
import nl.perspectief.sql.suppression.Cell.Part;

/**
 * Small numbers of a quarter that are hidden and yet cannot be anything. The year tells what a
 * value has in its hidden quarters together, and each quarter tells what its hidden values have
 * together. Where the other quarters have too few hidden persons to hold what the year tells, some
 * of them must be in this one. Then the value is hidden in the year as well.
 */
final class PinnedQuarters {

    private final PlannedTables tables;
    private final Grouping group;
    private final long smallest;

    PinnedQuarters(PlannedTables tables, Grouping group, long smallest) {
        this.tables = tables;
        this.group = group;
        this.smallest = smallest;
    }

    /**
     * Raises the level of a year that tells too much.
     *
     * @param quarters those of the same area, in that year
     * @return whether it did
     */
    boolean lift(Block year, List<Block> quarters) {
        int level = 0;
        for (Block quarter : quarters) {
            for (Cell cell : quarter.cells()) {
                if (quarter.hides(cell) && !year.hides(cell) && isPinned(cell, quarter, quarters)) {
                    level = Math.max(level, year.rank(Side.FIRST, cell));
                }
            }
        }
        year.raise(Side.FIRST, level);
        return level > 0;
    }

    private boolean isPinned(Cell cell, Block quarter, List<Block> quarters) {
        List<Block> others =
                quarters.stream().filter(other -> other != quarter && other.hides(cell)).toList();
        return others.stream().allMatch(this::tellsItsWhole)
                && List.of(Part.values()).stream()
                        .filter(part -> cell.part(part) > 0 && cell.part(part) < smallest)
                        .anyMatch(part -> isPinned(cell, part, others));
    }

    private boolean tellsItsWhole(Block block) {
        Block whole = tables.block(Grouping.WHOLE, block.period, block.area);
        return whole != null && whole.level(Side.FIRST) == 0;
    }

    private boolean isPinned(Cell cell, Part part, List<Block> others) {
        if (excess(cell, part, others) > 1) {
            return true;
        }
        return cell.isTotal()
                && municipalities(cell).stream()
                        .anyMatch(area -> isPinnedBy(area, cell, part, others));
    }

    /** A municipality takes its own persons out of what is told, and looks at the others. */
    private boolean isPinnedBy(String area, Cell cell, Part part, List<Block> others) {
        long own = own(area, cell.period(), other -> isSameValue(other, cell), part);
        long ownElsewhere = 0;
        for (Block other : others) {
            ownElsewhere +=
                    own(
                            area,
                            other.period,
                            mine -> other.hides(mine) && !isSameValue(mine, cell),
                            part);
        }
        return excess(cell, part, others) - own + ownElsewhere > Math.max(1 - own, 0);
    }

    /** How many of those whom the year tells of do not fit in the other quarters. */
    private static long excess(Cell cell, Part part, List<Block> others) {
        long room = 0;
        for (Block other : others) {
            room += sum(other, mine -> other.hides(mine) && !isSameValue(mine, cell), part);
        }
        return cell.part(part) - room;
    }

    private long own(String area, String period, Predicate<Cell> which, Part part) {
        Block block = tables.block(group, period, area);
        return block == null ? 0 : sum(block, which, part);
    }

    private Set<String> municipalities(Cell cell) {
        var areas = new TreeSet<String>();
        for (Block block : tables.blocks(group, cell.period())) {
            if (!block.area.equals(Cell.TOTAL)) {
                areas.add(block.area);
            }
        }
        return areas;
    }

    private static long sum(Block block, Predicate<Cell> which, Part part) {
        return block.cells().stream().filter(which).mapToLong(cell -> cell.part(part)).sum();
    }

    private static boolean isSameValue(Cell one, Cell other) {
        return one.first().equals(other.first());
    }
}
