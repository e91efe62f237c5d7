package nl.perspectief.dashboard.provenance;

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
        DeliveryInput delivery, String fileName, String sheet, int row, List<CellAddress> cells) {

    public OwnRow {
        cells = List.copyOf(cells);
    }
}
