package nl.perspectief.etl.annotate;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import nl.perspectief.etl.workbook.MergedRegion;

/** The cells of one sheet that get a mark, row by row. */
final class SheetMarks {

    static final SheetMarks NONE = new SheetMarks();

    private final NavigableMap<Integer, NavigableMap<Integer, CellNotes>> rows = new TreeMap<>();
    private int size;

    void add(Remark remark) {
        at(remark.cell().row(), remark.cell().column()).add(remark);
    }

    private CellNotes at(int row, int column) {
        return rows.computeIfAbsent(row, _ -> new TreeMap<>())
                .computeIfAbsent(
                        column,
                        _ -> {
                            size++;
                            return new CellNotes();
                        });
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** How many cells there are. */
    int size() {
        return size;
    }

    /** By row from 1, then by column from 0. */
    NavigableMap<Integer, NavigableMap<Integer, CellNotes>> rows() {
        return Collections.unmodifiableNavigableMap(rows);
    }

    /** Of merged cells only the first is to be seen: it carries what is said of the others. */
    SheetMarks within(List<MergedRegion> merged) {
        if (merged.isEmpty() || isEmpty()) {
            return this;
        }
        var regions = new MergedCells(merged);
        var moved = new SheetMarks();
        rows.forEach(
                (row, cells) ->
                        cells.forEach(
                                (column, notes) -> {
                                    var seen = regions.seen(row, column);
                                    moved.at(seen.row(), seen.column()).addAll(notes);
                                }));
        return moved;
    }
}
