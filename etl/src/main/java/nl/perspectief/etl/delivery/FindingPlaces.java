package nl.perspectief.etl.delivery;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.perspectief.etl.finding.CellAddress;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Findings taken apart into places, so that those of two days can be compared cell by cell: how
 * they are grouped and worded may differ.
 */
final class FindingPlaces {

    /** One place where a rule spoke up; cell is null when it is about more than cells. */
    record Place(Subject subject, @Nullable CellAddress cell) {}

    record Subject(
            String rule,
            Severity severity,
            boolean isWaived,
            @Nullable String sheet,
            @Nullable String column) {}

    private FindingPlaces() {}

    static List<Place> of(List<Finding> findings) {
        return findings.stream().flatMap(FindingPlaces::of).toList();
    }

    private static Stream<Place> of(Finding finding) {
        var subject =
                new Subject(
                        finding.rule(),
                        finding.severity(),
                        finding.waivedBecause() != null,
                        finding.sheet(),
                        finding.column());
        return places(subject, finding.cells()).stream();
    }

    /** As the register keeps a finding. */
    static List<Place> stored(
            String rule,
            String severity,
            boolean isWaived,
            @Nullable String sheet,
            @Nullable String column,
            String cells) {
        return places(
                new Subject(rule, Severity.valueOf(severity), isWaived, sheet, column),
                CellRanges.cells(cells));
    }

    private static List<Place> places(Subject subject, List<CellAddress> cells) {
        return cells.isEmpty()
                ? List.of(new Place(subject, null))
                : cells.stream().map(cell -> new Place(subject, cell)).toList();
    }

    /** The places that only one side has, together by what they are about. */
    static List<FindingChange> onlyIn(List<Place> side, Collection<Place> otherSide) {
        var others = new HashSet<>(otherSide);
        Map<Subject, List<CellAddress>> only = new LinkedHashMap<>();
        for (var place : side) {
            if (!others.contains(place)) {
                var cells = only.computeIfAbsent(place.subject(), _ -> new ArrayList<>());
                if (place.cell() != null) {
                    cells.add(place.cell());
                }
            }
        }
        return only.entrySet().stream().map(e -> change(e.getKey(), e.getValue())).toList();
    }

    private static FindingChange change(Subject subject, List<CellAddress> cells) {
        return new FindingChange(
                subject.rule(),
                subject.severity(),
                subject.isWaived(),
                subject.sheet(),
                subject.column(),
                cells.stream().distinct().sorted().toList());
    }
}
