package nl.perspectief.etl.delivery;

import java.util.List;
import nl.perspectief.etl.finding.CellAddress;
import nl.perspectief.etl.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Places at which a rule speaks up on one side and not on the other.
 *
 * @param isWaived whether an ERROR there does not hold the workbook back
 * @param sheet as the sender named it; null when it is about the file
 * @param column as the sender headed it; null when it is not about one column
 * @param cells empty when it is about a column, a sheet or the file as a whole
 */
public record FindingChange(
        String rule,
        Severity severity,
        boolean isWaived,
        @Nullable String sheet,
        @Nullable String column,
        List<CellAddress> cells) {

    public FindingChange {
        cells = List.copyOf(cells);
    }

    /** How many places: cells, or the one whole. */
    public int places() {
        return Math.max(1, cells.size());
    }

    /** The cells in few letters: {@code D14, D20:D412}. */
    public String ranges() {
        return CellRanges.of(cells);
    }
}
