package nl.perspectief.sql.suppression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.sql.suppression.Attacker.Finding;
import nl.perspectief.sql.suppression.Cell.Part;
import nl.perspectief.sql.suppression.Sums.Sum;
import org.jspecify.annotations.Nullable;

/**
 * The shared figures of one measure in one programme in two snapshots, laid side by side. Where a
 * municipality's deliveries are the same in both, so are its figures; everybody can see that.
 *
 * @param isTheSame whether a figure rests on the same deliveries in both
 */
record SuccessiveFigures(SharedFigures before, SharedFigures now, Predicate<Cell> isTheSame) {

    private static final long SMALLEST = 5;

    /** What is hidden of both together. */
    List<Cell> hidden() {
        Set<Cell> hidden = new HashSet<>(now.kept());
        before.kept().forEach(cell -> hidden.add(past(cell)));
        now.cells().stream().filter(cell -> !now.kept().contains(cell)).forEach(hidden::remove);
        before.cells().stream()
                .filter(cell -> !before.kept().contains(cell))
                .forEach(cell -> hidden.remove(past(cell)));
        return Stream.concat(now.cells().stream(), before.cells().stream().map(this::past))
                .filter(hidden::contains)
                .distinct()
                .toList();
    }

    /** What anyone finds with both that nobody finds with one. */
    List<Finding> findings() {
        List<Cell> hidden = hidden();
        return isApart() ? List.of() : new Attacker(hidden, sums(), SMALLEST).findingsOfAnyone();
    }

    /** Nothing ties the two together: then they tell what each of them tells. */
    private boolean isApart() {
        return now.cells().stream().noneMatch(isTheSame.and(before.cells()::contains));
    }

    private List<Sum> sums() {
        var all = new ArrayList<>(Sums.of(now.cells(), now.isState()));
        for (Sum sum : Sums.of(before.cells(), before.isState())) {
            all.add(new Sum(past(sum.whole()), sum.parts().stream().map(this::past).toList()));
        }
        return all;
    }

    /** A figure of the first snapshot: another one than the same figure now, unless it stayed. */
    private Cell past(Cell cell) {
        return isTheSame.test(cell)
                ? cell
                : new Cell(
                        cell.area(),
                        cell.period(),
                        cell.group(),
                        cell.first() + " before",
                        cell.second(),
                        cell.with(),
                        cell.without(),
                        cell.unknown(),
                        cell.isSmall());
    }

    /** Hidden now and shown before with the same numbers: whoever kept the file knows them. */
    List<Cell> remembered() {
        Set<Cell> shown = new HashSet<>(before.cells());
        shown.removeAll(before.kept());
        return now.kept().stream().filter(shown::contains).toList();
    }

    /** Shown in both, and changed by a number of persons that would not be told by itself. */
    List<Cell> changedByFew() {
        Map<List<Object>, Cell> former = shown(before);
        return shown(now).values().stream()
                .filter(cell -> former.containsKey(place(cell)))
                .filter(cell -> isChangedByFew(former.get(place(cell)), cell))
                .toList();
    }

    /**
     * Hidden new quarters that are what their year, shown in both, has grown by: told to whoever
     * takes it that the former quarters did not change, and rightly so.
     */
    List<Cell> growthOfAYear() {
        Map<List<Object>, Cell> former = shown(before);
        Map<List<Object>, Cell> latter = shown(now);
        Set<List<Object>> known =
                before.cells().stream().map(SuccessiveFigures::place).collect(Collectors.toSet());
        return now.kept().stream()
                .filter(cell -> !now.isState() && !cell.isYear() && !known.contains(place(cell)))
                .filter(cell -> isGrowth(cell, former.get(inYear(cell)), latter.get(inYear(cell))))
                .toList();
    }

    private static boolean isGrowth(Cell quarter, @Nullable Cell former, @Nullable Cell latter) {
        return former != null
                && latter != null
                && Stream.of(Part.values())
                        .allMatch(
                                part ->
                                        latter.part(part) - former.part(part)
                                                == quarter.part(part));
    }

    private static Map<List<Object>, Cell> shown(SharedFigures figures) {
        Map<List<Object>, Cell> shown = new HashMap<>();
        figures.cells().stream()
                .filter(cell -> !figures.kept().contains(cell))
                .forEach(cell -> shown.put(place(cell), cell));
        return shown;
    }

    private static boolean isChangedByFew(Cell before, Cell now) {
        return Stream.of(Part.values())
                .mapToLong(part -> Math.abs(now.part(part) - before.part(part)))
                .anyMatch(persons -> persons > 0 && persons < SMALLEST);
    }

    private static List<Object> place(Cell cell) {
        return place(cell, cell.period());
    }

    private static List<Object> inYear(Cell cell) {
        return place(cell, cell.year());
    }

    private static List<Object> place(Cell cell, String period) {
        return List.of(cell.area(), period, cell.group(), cell.first(), cell.second());
    }
}
