package nl.perspectief.sql.suppression;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.perspectief.sql.suppression.Cell.Part;
import org.jspecify.annotations.Nullable;

/**
 * All sums that planned figures make: municipalities the programme, quarters the year, values the
 * whole, pairs of values each of the two.
 */
final class Sums {

    private final Map<List<String>, Cell> byPlace = new HashMap<>();
    private final Set<List<String>> broken = new HashSet<>();
    private final Map<List<Object>, Sum> sums = new LinkedHashMap<>();

    private Sums(Collection<Cell> cells) {
        for (Cell cell : cells) {
            byPlace.put(place(cell.area(), cell.period(), cell), cell);
            broken.add(
                    List.of(
                            cell.area(),
                            cell.period(),
                            cell.group().first(),
                            cell.group().second()));
        }
    }

    /**
     * @param isState whether a year is its last quarter, and so no sum
     */
    static List<Sum> of(Collection<Cell> cells, boolean isState) {
        var all = new Sums(cells);
        for (Cell cell : cells) {
            all.addOver(cell, isState);
            all.addWithin(cell);
        }
        all.addUnbroken(cells);
        return all.sums.values().stream().filter(Sum::isTrue).toList();
    }

    private void addOver(Cell cell, boolean isState) {
        if (!cell.isTotal()) {
            add("areas", byPlace.get(place(Cell.TOTAL, cell.period(), cell)), cell);
        }
        if (!cell.isYear() && !isState) {
            add("quarters", byPlace.get(place(cell.area(), cell.year(), cell)), cell);
        }
    }

    private void addWithin(Cell cell) {
        Grouping group = cell.group();
        if (group.isPair()) {
            add(group, one(cell, group.byFirst(), cell.first()), cell);
            add(group, one(cell, group.bySecond(), cell.second()), cell);
        } else if (!group.isWhole()) {
            add(group, one(cell, Grouping.WHOLE, ""), cell);
        }
    }

    /** Of whom there is a whole only: what the programme's whole has more than its values. */
    private void addUnbroken(Collection<Cell> cells) {
        List<Grouping> tokens =
                cells.stream()
                        .map(Cell::group)
                        .filter(group -> group.depth() == 1)
                        .distinct()
                        .toList();
        for (Cell cell : cells) {
            if (cell.group().isWhole() && !cell.isTotal()) {
                for (Grouping token : tokens) {
                    if (!broken.contains(
                            List.of(cell.area(), cell.period(), token.first(), token.second()))) {
                        add(token, byPlace.get(place(Cell.TOTAL, cell.period(), cell)), cell);
                    }
                }
            }
        }
    }

    private @Nullable Cell one(Cell cell, Grouping group, String value) {
        return byPlace.get(
                List.of(cell.area(), cell.period(), group.first(), group.second(), value, ""));
    }

    private void add(Object sort, @Nullable Cell whole, Cell part) {
        if (whole != null) {
            sums.computeIfAbsent(List.of(sort, whole), _ -> new Sum(whole, new ArrayList<>()))
                    .parts()
                    .add(part);
        }
    }

    private static List<String> place(String area, String period, Cell cell) {
        return List.of(
                area,
                period,
                cell.group().first(),
                cell.group().second(),
                cell.first(),
                cell.second());
    }

    /** The parts make the whole. */
    record Sum(Cell whole, List<Cell> parts) {

        /** Groups that are formed later, such as by aftercare, are not all of the whole. */
        boolean isTrue() {
            return Stream.of(Part.values())
                    .allMatch(
                            part ->
                                    whole.part(part)
                                            == parts.stream()
                                                    .mapToLong(cell -> cell.part(part))
                                                    .sum());
        }
    }
}
