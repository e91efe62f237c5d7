package nl.perspectief.etl.difference;

import java.util.List;

/**
 * What changed on one sheet.
 *
 * @param sheet its canonical name
 * @param title its name as the sender wrote it last
 * @param side which delivery has it
 * @param rowsBefore how many rows counted; 0 when it was not delivered
 * @param rowsAfter how many rows count; 0 when it is not delivered any more
 * @param isByRow whether rows were laid side by side; not where numbers hold for one quarter only
 *     and the quarters differ
 * @param columnsAdded headings of columns that only the later one has; their cells are not told
 * @param columnsGone headings of columns that only the earlier one has
 * @param added rows with a key that is new
 * @param gone rows with a key that is no longer there
 */
public record SheetDifference(
        String sheet,
        String title,
        Side side,
        int rowsBefore,
        int rowsAfter,
        boolean isByRow,
        List<String> columnsAdded,
        List<String> columnsGone,
        List<LoneRow> added,
        List<LoneRow> gone,
        List<RowChange> changed) {

    /** Which of the two deliveries has a sheet. */
    public enum Side {
        BOTH,
        BEFORE,
        AFTER
    }

    public SheetDifference {
        columnsAdded = List.copyOf(columnsAdded);
        columnsGone = List.copyOf(columnsGone);
        added = List.copyOf(added);
        gone = List.copyOf(gone);
        changed = List.copyOf(changed);
    }

    /** Whether there is anything to tell. */
    public boolean isOtherwise() {
        return side != Side.BOTH
                || rowsBefore != rowsAfter
                || !columnsAdded.isEmpty()
                || !columnsGone.isEmpty()
                || !added.isEmpty()
                || !gone.isEmpty()
                || !changed.isEmpty();
    }
}
