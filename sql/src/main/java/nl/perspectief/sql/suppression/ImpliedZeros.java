package nl.perspectief.sql.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hidden figures about nobody that follow from what is shown: where the hidden parts of a shown sum
 * add up to nothing, each of them is nothing. Nobody is in them, so hiding them protects nobody and
 * only claims what is not so; they are shown.
 */
final class ImpliedZeros {

    private final PlannedTables tables;
    private final boolean isState;

    ImpliedZeros(PlannedTables tables, boolean isState) {
        this.tables = tables;
        this.isState = isState;
    }

    Set<Cell> without(Set<Cell> hidden) {
        var remaining = new HashSet<>(hidden);
        boolean changed = true;
        while (changed) {
            Map<String, Sum> sums = sums(remaining);
            changed = remaining.removeIf(cell -> cell.isEmpty() && isImplied(cell, sums));
        }
        return remaining;
    }

    private boolean isImplied(Cell cell, Map<String, Sum> sums) {
        return sumsOf(cell).stream().map(sums::get).anyMatch(sum -> sum != null && sum.isNothing());
    }

    private Map<String, Sum> sums(Set<Cell> hidden) {
        var sums = new HashMap<String, Sum>();
        for (Block block : tables.all()) {
            for (Cell cell : block.cells()) {
                boolean isHidden = hidden.contains(cell);
                for (String key : sumsOf(cell)) {
                    sums.computeIfAbsent(key, _ -> new Sum()).addPart(cell, isHidden);
                }
                for (String key : outcomes(cell)) {
                    sums.computeIfAbsent(key, _ -> new Sum()).addOutcome(isHidden);
                }
            }
        }
        return sums;
    }

    /** The sums that a figure is a part of. */
    private List<String> sumsOf(Cell cell) {
        var sums = new ArrayList<String>();
        if (!cell.isTotal()) {
            sums.add(key("areas", cell.period(), cell));
        }
        if (!cell.isYear() && !isState) {
            sums.add(key("quarters", cell.area() + cell.year(), cell));
        }
        Grouping group = cell.group();
        if (group.isPair()) {
            sums.add(values(cell, group, cell.first(), ""));
            sums.add(values(cell, group, "", cell.second()));
        } else if (!group.isWhole()) {
            sums.add(values(cell, group, "", ""));
        }
        return sums;
    }

    /** The sums that a figure is the outcome of. */
    private List<String> outcomes(Cell cell) {
        var sums = new ArrayList<String>();
        if (cell.isTotal()) {
            sums.add(key("areas", cell.period(), cell));
        }
        if (cell.isYear()) {
            sums.add(key("quarters", cell.area() + cell.period(), cell));
        }
        for (Grouping finer : tables.groupings()) {
            if (cell.group().isWhole() && finer.depth() == 1) {
                sums.add(values(cell, finer, "", ""));
            } else if (cell.group().depth() == 1 && finer.isPair()) {
                if (finer.byFirst().equals(cell.group())) {
                    sums.add(values(cell, finer, cell.first(), ""));
                } else if (finer.bySecond().equals(cell.group())) {
                    sums.add(values(cell, finer, "", cell.first()));
                }
            }
        }
        return sums;
    }

    private static String key(String sort, String where, Cell cell) {
        return String.join("|", sort, where, cell.group().toString(), cell.first(), cell.second());
    }

    private static String values(Cell cell, Grouping group, String first, String second) {
        return String.join(
                "|", "values", cell.area(), cell.period(), group.toString(), first, second);
    }

    /** What is hidden of a sum. */
    private static final class Sum {

        private long hiddenPersons;
        private boolean isShown;

        void addPart(Cell cell, boolean isHidden) {
            hiddenPersons += isHidden ? cell.size() : 0;
        }

        void addOutcome(boolean isHidden) {
            isShown = !isHidden;
        }

        boolean isNothing() {
            return isShown && hiddenPersons == 0;
        }
    }
}
