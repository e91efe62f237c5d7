package nl.perspectief.etl.mapping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.workbook.Cell;
import nl.perspectief.etl.workbook.MergedRegion;
import nl.perspectief.etl.workbook.Row;
import org.jspecify.annotations.Nullable;

/**
 * Gives the rows of a merged cell the value that Excel keeps in its first row. Only merged cells:
 * an empty cell below a filled one is empty. Rows must come in order.
 */
final class FillDown {

    private final Map<Integer, Lane> lanes = new HashMap<>();

    /** The merged cells of one column, from top to bottom. */
    private static final class Lane {

        private final List<MergedRegion> regions = new ArrayList<>();
        private int current;
        private @Nullable Cell value;

        private @Nullable MergedRegion regionAt(int row) {
            while (current < regions.size() && regions.get(current).lastRow() < row) {
                current++;
                value = null;
            }
            return current < regions.size() && regions.get(current).firstRow() <= row
                    ? regions.get(current)
                    : null;
        }
    }

    FillDown(List<MergedRegion> merged, int headingRow) {
        for (var region : merged) {
            if (region.firstRow() > headingRow && region.lastRow() > region.firstRow()) {
                lanes.computeIfAbsent(region.firstColumn(), _ -> new Lane()).regions.add(region);
            }
        }
        var order = Comparator.comparingInt(MergedRegion::firstRow);
        lanes.values().forEach(lane -> lane.regions.sort(order));
    }

    boolean isNeeded() {
        return !lanes.isEmpty();
    }

    /** Remembers the values of the merged cells that begin in this row. */
    void remember(Row row) {
        lanes.forEach(
                (column, lane) -> {
                    var region = lane.regionAt(row.number());
                    if (region != null && region.firstRow() == row.number()) {
                        lane.value = row.cell(column);
                    }
                });
    }

    /**
     * The value a merged cell gives to this place; null when it is not in the lower part of one.
     */
    @Nullable Cell at(int row, int column) {
        var lane = lanes.get(column);
        var region = lane == null ? null : lane.regionAt(row);
        if (lane == null || region == null || region.firstRow() == row) {
            return null;
        }
        var value = lane.value;
        return value == null || value instanceof Cell.Blank ? null : moved(value, row);
    }

    private static Cell moved(Cell cell, int row) {
        return switch (cell) {
            case Cell.Text(_, var column, var text) -> new Cell.Text(row, column, text);
            case Cell.Number(_, var column, var value, var format) ->
                    new Cell.Number(row, column, value, format);
            case Cell.Bool(_, var column, var value) -> new Cell.Bool(row, column, value);
            case Cell.Error(_, var column, var error) -> new Cell.Error(row, column, error);
            case Cell.Blank(_, var column) -> new Cell.Blank(row, column);
        };
    }
}
