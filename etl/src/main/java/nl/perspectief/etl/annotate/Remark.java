package nl.perspectief.etl.annotate;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.perspectief.etl.finding.CellAddress;
import nl.perspectief.etl.finding.Finding;

/**
 * What a finding says about one of its cells.
 *
 * @param index of the cell among the finding's
 * @param related the cells to look at beside it
 */
record Remark(Finding finding, int index, List<Finding.Related> related) {

    /** One for each cell of a finding, in order. */
    static List<Remark> of(Finding finding) {
        var related = finding.related().stream().collect(groupingBy(Finding.Related::of));
        var cells = finding.cells();
        return IntStream.range(0, cells.size())
                .mapToObj(
                        i -> new Remark(finding, i, related.getOrDefault(cells.get(i), List.of())))
                .toList();
    }

    CellAddress cell() {
        return finding.cells().get(index);
    }

    Look look() {
        return Look.of(finding);
    }

    /** {@code Fout (E04)}. */
    String heading() {
        return "%s (%s)".formatted(look().word(), finding.rule());
    }

    /** What is wrong with this cell. */
    String what() {
        return finding.perCell().message(index);
    }

    /** What to do about it, and where else to look. */
    String todo() {
        var todo = todo(finding);
        if (related.isEmpty()) {
            return todo;
        }
        var places =
                related.stream()
                        .map(place -> "%s, cel %s".formatted(place.sheet(), place.cell()))
                        .distinct()
                        .toList();
        return "%s Kijk ook bij %s.".formatted(todo, String.join("; ", places)).strip();
    }

    /** What to do about all cells of a finding. */
    static String todo(Finding finding) {
        List<String> parts = new ArrayList<>();
        var because = finding.waivedBecause();
        if (because != null) {
            parts.add("Vrijgesteld: " + sentence(because));
        }
        if (!finding.advice().isEmpty()) {
            parts.add(finding.advice());
        }
        return String.join(" ", parts);
    }

    private static String sentence(String text) {
        var plain = text.strip();
        return plain.endsWith(".") ? plain : plain + ".";
    }
}
