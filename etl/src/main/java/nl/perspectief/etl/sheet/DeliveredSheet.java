package nl.perspectief.etl.sheet;

import java.util.List;
import java.util.Map;
import nl.perspectief.etl.definition.SheetDefinition;

/**
 * One sheet of a delivery, typed.
 *
 * @param title the sheet's name as the sender wrote it
 * @param columns per column of the definition the column in the sheet, from 0; -1 = not delivered
 * @param headings per column of the definition the heading as the sender wrote it; the definition's
 *     own heading where it was not delivered
 * @param rows the rows that count, in the order of the sheet
 * @param leftOut how many rows were read and left out, by reason (such as TOTAL, NOTE, DUPLICATE)
 */
public record DeliveredSheet(
        SheetDefinition definition,
        String title,
        List<Integer> columns,
        List<String> headings,
        List<TypedRow> rows,
        Map<String, Long> leftOut) {

    public DeliveredSheet {
        columns = List.copyOf(columns);
        headings = List.copyOf(headings);
        leftOut = Map.copyOf(leftOut);
    }

    /** Rows read = rows that count + rows left out. */
    public long rowsRead() {
        return rows.size() + leftOut.values().stream().mapToLong(Long::longValue).sum();
    }
}
