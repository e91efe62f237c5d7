package nl.perspectief.sql.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            List<Cell> zeros = remaining.stream().filter(Cell::isEmpty).toList();
            Map<String, Sum> sums = sumsAround(zeros, remaining);
            changed = remaining.removeAll(implied(zeros, sums));
        }
        return remaining;
    }

    private Set<Cell> implied(List<Cell> zeros, Map<String, Sum> sums) {
        return zeros.stream()
                .filter(cell -> isImplied(cell, sums))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private boolean isImplied(Cell cell, Map<String, Sum> sums) {
        return sumsOf(cell).stream().map(sums::get).anyMatch(sum -> sum != null && sum.isNothing());
    }

    /** The sums of which one of these is a part: of all others there are far too many to keep. */
    private Map<String, Sum> sumsAround(List<Cell> zeros, Set<Cell> hidden) {
        var sums = new HashMap<String, Sum>();
        zeros.forEach(cell -> sumsOf(cell).forEach(key -> sums.put(key, new Sum())));
        if (sums.isEmpty()) {
            return sums;
        }
        for (Block block : tables.all()) {
            for (Cell cell : block.cells()) {
                boolean isHidden = hidden.contains(cell);
                if (isHidden) {
                    known(sums, sumsOf(cell)).forEach(sum -> sum.addHidden(cell));
                } else {
                    known(sums, outcomes(cell)).forEach(Sum::beShown);
                }
            }
        }
        return sums;
    }

    private static Stream<Sum> known(Map<String, Sum> sums, List<String> keys) {
        return keys.stream().map(sums::get).filter(Objects::nonNull);
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

        void addHidden(Cell cell) {
            hiddenPersons += cell.size();
        }

        void beShown() {
            isShown = true;
        }

        boolean isNothing() {
            return isShown && hiddenPersons == 0;
        }
    }
}
