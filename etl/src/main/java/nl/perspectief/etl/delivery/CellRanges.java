package nl.perspectief.etl.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.perspectief.etl.finding.CellAddress;

/**
 * Many cells in few letters: runs of rows in one column become a range, {@code D14, D20:D412}.
 * Every cell stays reachable, however many there are.
 */
final class CellRanges {

    private CellRanges() {}

    static String of(List<CellAddress> cells) {
        var rowsByColumn = new TreeMap<Integer, List<Integer>>();
        cells.stream()
                .sorted()
                .distinct()
                .forEach(
                        cell ->
                                rowsByColumn
                                        .computeIfAbsent(cell.column(), _ -> new ArrayList<>())
                                        .add(cell.row()));
        List<String> ranges = new ArrayList<>();
        rowsByColumn.forEach(
                (column, rows) -> addRanges(ranges, CellAddress.letters(column), rows));
        return String.join(", ", ranges);
    }

    /** The cells that {@link #of} wrote. */
    static List<CellAddress> cells(String ranges) {
        List<CellAddress> cells = new ArrayList<>();
        for (var range : ranges.isEmpty() ? new String[0] : ranges.split(", ")) {
            var ends = range.split(":");
            var first = CellAddress.parse(ends[0]);
            int last = CellAddress.parse(ends[ends.length - 1]).row();
            for (int row = first.row(); row <= last; row++) {
                cells.add(new CellAddress(row, first.column()));
            }
        }
        return cells;
    }

    private static void addRanges(List<String> ranges, String letters, List<Integer> rows) {
        int first = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i) != rows.get(i - 1) + 1) {
                var start = letters + rows.get(first);
                ranges.add(i - 1 == first ? start : start + ":" + letters + rows.get(i - 1));
                first = i;
            }
        }
    }
}
