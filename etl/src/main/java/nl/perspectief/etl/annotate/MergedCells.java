package nl.perspectief.etl.annotate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.finding.CellAddress;
import nl.perspectief.etl.workbook.MergedRegion;

/** Tells of which merged region a cell is part, quickly: a sheet may have thousands of them. */
final class MergedCells {

    /** Regions are kept by the blocks of this many rows that they touch. */
    private static final int BLOCK = 64;

    private final Map<Integer, List<MergedRegion>> byBlock = new HashMap<>();
    private final List<MergedRegion> tall = new ArrayList<>();

    MergedCells(List<MergedRegion> regions) {
        for (var region : regions) {
            int first = region.firstRow() / BLOCK;
            int last = region.lastRow() / BLOCK;
            if (last - first > BLOCK) {
                tall.add(region);
                continue;
            }
            for (int block = first; block <= last; block++) {
                byBlock.computeIfAbsent(block, _ -> new ArrayList<>()).add(region);
            }
        }
    }

    /** The cell that shows: the first of its region, or the cell itself. */
    CellAddress seen(int row, int column) {
        for (var regions : List.of(byBlock.getOrDefault(row / BLOCK, List.of()), tall)) {
            for (var region : regions) {
                if (region.contains(row, column)) {
                    return new CellAddress(region.firstRow(), region.firstColumn());
                }
            }
        }
        return new CellAddress(row, column);
    }
}
