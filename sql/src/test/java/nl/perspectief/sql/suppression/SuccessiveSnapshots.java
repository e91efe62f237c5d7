package nl.perspectief.sql.suppression;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.sql.suppression.Attacker.Finding;

/** Two published files, the one made after the other, measured against each other. */
final class SuccessiveSnapshots {

    private final List<SuccessiveFigures> figures;

    private SuccessiveSnapshots(List<SuccessiveFigures> figures) {
        this.figures = List.copyOf(figures);
    }

    static SuccessiveSnapshots of(Connection before, Connection now) throws SQLException {
        var deliveries = Deliveries.of(now);
        var former = Deliveries.of(before);
        Map<String, SharedFigures> byName =
                SharedFigures.all(before).stream()
                        .collect(Collectors.toMap(SharedFigures::name, Function.identity()));
        var both = new ArrayList<SuccessiveFigures>();
        for (SharedFigures one : SharedFigures.all(now)) {
            SharedFigures earlier = byName.get(one.name());
            if (earlier != null) {
                both.add(
                        new SuccessiveFigures(
                                earlier, one, cell -> deliveries.areTheSame(former, one, cell)));
            }
        }
        return new SuccessiveSnapshots(both);
    }

    /** Of one programme the indicators whose ids begin so. */
    SuccessiveSnapshots only(String programme, String... ids) {
        return new SuccessiveSnapshots(
                figures.stream()
                        .filter(one -> one.now().programme().equals(programme))
                        .filter(one -> Stream.of(ids).anyMatch(one.now().name()::startsWith))
                        .toList());
    }

    List<SuccessiveFigures> figures() {
        return figures;
    }

    /** What anyone finds with both. */
    List<Finding> findings() {
        return figures.stream().flatMap(one -> one.findings().stream()).toList();
    }

    int sum(ToIntFunction<SuccessiveFigures> number) {
        return figures.stream().mapToInt(number).sum();
    }

    /** The numbers, a line each. */
    String report() {
        List<Finding> findings = findings();
        List<Cell> known =
                findings.stream().filter(Finding::isExact).map(Finding::cell).distinct().toList();
        List<Cell> narrowed =
                findings.stream()
                        .filter(one -> !one.isExact())
                        .map(Finding::cell)
                        .distinct()
                        .toList();
        var whose =
                findings.stream()
                        .map(Finding::cell)
                        .distinct()
                        .collect(groupingBy(Cell::area, TreeMap::new, counting()));
        return """
                hidden in one or both: %d
                small numbers narrowed: %d
                hidden figures known exactly: %d, of which of nobody: %d, of few: %d
                whose: %s
                hidden now and shown before, with the same numbers: %d, of which small: %d
                shown in both and changed by 1 to 4 persons: %d, of which of the programme: %d
                hidden, and what a year shown in both has grown by: %d, of which of few: %d"""
                .formatted(
                        sum(one -> one.hidden().size()),
                        narrowed.size(),
                        known.size(),
                        count(known, Cell::isEmpty),
                        count(known, Cell::isSmall),
                        whose,
                        sum(one -> one.remembered().size()),
                        sum(one -> count(one.remembered(), Cell::isSmall)),
                        sum(one -> one.changedByFew().size()),
                        sum(one -> count(one.changedByFew(), Cell::isTotal)),
                        sum(one -> one.growthOfAYear().size()),
                        sum(one -> count(one.growthOfAYear(), Cell::isSmall)));
    }

    private static int count(List<Cell> cells, Predicate<Cell> which) {
        return (int) cells.stream().filter(which).count();
    }
}
