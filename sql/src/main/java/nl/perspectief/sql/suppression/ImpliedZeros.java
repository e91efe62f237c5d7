package nl.perspectief.sql.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Hidden figures about nobody that follow from what is shown: where the hidden parts of a shown sum
 * add up to nothing, each of them is nothing. Nobody is in them, so hiding them protects nobody and
 * only claims what is not so; they are shown.
 */
final class ImpliedZeros {

    private final PlannedTables tables;
    private final boolean isState;
    private final Map<SumKey, Sum> sums = new HashMap<>();

    ImpliedZeros(PlannedTables tables, boolean isState) {
        this.tables = tables;
        this.isState = isState;
    }

    /** Once shown, such a figure may be the sum from which others follow. */
    Set<Cell> find() {
        List<Cell> open = hiddenZeros();
        addUpAround(open);
        var implied = new HashSet<Cell>();
        List<Cell> found = open.stream().filter(this::isImplied).toList();
        while (!found.isEmpty()) {
            implied.addAll(found);
            found.stream().flatMap(this::outcomes).forEach(Sum::beShown);
            open = open.stream().filter(cell -> !implied.contains(cell)).toList();
            found = open.stream().filter(this::isImplied).toList();
        }
        return implied;
    }

    private List<Cell> hiddenZeros() {
        return tables.all().stream()
                .flatMap(
                        block ->
                                block.cells().stream()
                                        .filter(cell -> cell.isEmpty() && block.hides(cell)))
                .toList();
    }

    private boolean isImplied(Cell cell) {
        return sumsOf(cell).anyMatch(Sum::isNothing);
    }

    /** The sums of which one of these is a part: of all others there are far too many to keep. */
    private void addUpAround(List<Cell> zeros) {
        zeros.forEach(cell -> keysOf(cell).forEach(key -> sums.put(key, new Sum())));
        if (sums.isEmpty()) {
            return;
        }
        for (Block block : tables.all()) {
            for (Cell cell : block.cells()) {
                if (block.hides(cell)) {
                    sumsOf(cell).forEach(sum -> sum.addHidden(cell));
                } else {
                    outcomes(cell).forEach(Sum::beShown);
                }
            }
        }
    }

    /** The sums that a figure is a part of. */
    private Stream<Sum> sumsOf(Cell cell) {
        return known(keysOf(cell));
    }

    /** The sums that a figure is the outcome of. */
    private Stream<Sum> outcomes(Cell cell) {
        return known(outcomeKeys(cell));
    }

    private Stream<Sum> known(List<SumKey> keys) {
        return keys.stream().map(sums::get).filter(Objects::nonNull);
    }

    private List<SumKey> keysOf(Cell cell) {
        var keys = new ArrayList<SumKey>();
        if (!cell.isTotal()) {
            keys.add(ofAreas(cell));
        }
        if (!cell.isYear() && !isState) {
            keys.add(ofQuarters(cell, cell.year()));
        }
        Grouping group = cell.group();
        if (group.isPair()) {
            keys.add(ofValues(cell, group, cell.first(), ""));
            keys.add(ofValues(cell, group, "", cell.second()));
        } else if (!group.isWhole()) {
            keys.add(ofValues(cell, group, "", ""));
        }
        return keys;
    }

    private List<SumKey> outcomeKeys(Cell cell) {
        var keys = new ArrayList<SumKey>();
        if (cell.isTotal()) {
            keys.add(ofAreas(cell));
        }
        if (cell.isYear()) {
            keys.add(ofQuarters(cell, cell.period()));
        }
        for (Grouping finer : tables.groupings()) {
            if (cell.group().isWhole() && finer.depth() == 1) {
                keys.add(ofValues(cell, finer, "", ""));
            } else if (cell.group().depth() == 1 && finer.isPair()) {
                if (finer.byFirst().equals(cell.group())) {
                    keys.add(ofValues(cell, finer, cell.first(), ""));
                } else if (finer.bySecond().equals(cell.group())) {
                    keys.add(ofValues(cell, finer, "", cell.first()));
                }
            }
        }
        return keys;
    }

    private static SumKey ofAreas(Cell cell) {
        return new SumKey(Over.AREAS, "", cell.period(), cell.group(), cell.first(), cell.second());
    }

    private static SumKey ofQuarters(Cell cell, String year) {
        return new SumKey(
                Over.QUARTERS, cell.area(), year, cell.group(), cell.first(), cell.second());
    }

    private static SumKey ofValues(Cell cell, Grouping group, String first, String second) {
        return new SumKey(Over.VALUES, cell.area(), cell.period(), group, first, second);
    }

    /** What is added up. */
    private enum Over {
        AREAS,
        QUARTERS,
        VALUES
    }

    /** What a sum is of; empty where it runs over everything. */
    private record SumKey(
            Over over, String area, String period, Grouping group, String first, String second) {}

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
