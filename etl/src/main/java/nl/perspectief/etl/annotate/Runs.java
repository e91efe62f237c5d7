package nl.perspectief.etl.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.perspectief.etl.finding.CellAddress;

/** Cells below each other, taken as one. */
final class Runs {

    private static final Comparator<CellAddress> DOWN_THE_COLUMN =
            Comparator.comparingInt(CellAddress::column).thenComparingInt(CellAddress::row);

    private Runs() {}

    static List<Area> of(List<CellAddress> cells) {
        List<Area> runs = new ArrayList<>();
        for (var cell : cells.stream().distinct().sorted(DOWN_THE_COLUMN).toList()) {
            var last = runs.isEmpty() ? null : runs.getLast();
            if (last != null
                    && last.last().column() == cell.column()
                    && last.last().row() + 1 == cell.row()) {
                runs.set(runs.size() - 1, last.with(cell));
            } else {
                runs.add(new Area(cell, cell));
            }
        }
        return runs;
    }
}
