package nl.perspectief.dashboard.provenance;

import java.util.Comparator;
import java.util.List;
import nl.perspectief.etl.finding.CellAddress;
import nl.perspectief.sql.DeliveryInput;

/**
 * A row of a workbook as it was delivered.
 *
 * @param fileName as it is kept
 * @param sheet as the sender named it
 * @param row as Excel counts, from 1
 * @param cells those the figure rests on; none when the original is lost
 */
public record OwnRow(
        DeliveryInput delivery, String fileName, String sheet, int row, List<CellAddress> cells)
        implements Comparable<OwnRow> {

    private static final Comparator<OwnRow> ORDER =
            Comparator.comparing((OwnRow one) -> one.delivery().quarter())
                    .thenComparing(OwnRow::sheet)
                    .thenComparing(OwnRow::row);

    public OwnRow {
        cells = List.copyOf(cells);
    }

    /** By quarter of the delivery, sheet and row. */
    @Override
    public int compareTo(OwnRow other) {
        return ORDER.compare(this, other);
    }
}
