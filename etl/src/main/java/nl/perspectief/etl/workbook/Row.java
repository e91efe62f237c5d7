package nl.perspectief.etl.workbook;

import org.jspecify.annotations.Nullable;

/**
 * One row that holds something.
 *
 * @param number as Excel counts, from 1
 * @param isBold whether every cell that holds something is in bold type
 * @param cells by column, as far as the last one that holds something; null = nothing there
 */
@SuppressWarnings("ArrayRecordComponent") // one row is read in a microsecond: no list around it
public record Row(int number, boolean isHidden, boolean isBold, @Nullable Cell[] cells) {

    /** One more than the last column that holds something. */
    public int width() {
        return cells.length;
    }

    /** Null when nothing stands there. */
    public @Nullable Cell cellOrNull(int column) {
        return column < cells.length ? cells[column] : null;
    }

    /** Never null: a column without a cell gives a blank one. */
    public Cell cell(int column) {
        var cell = cellOrNull(column);
        return cell == null ? new Cell.Blank(number, column) : cell;
    }
}
