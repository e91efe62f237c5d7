package nl.perspectief.etl.workbook;

/** Cells merged into one: rows from 1, columns from 0, all inclusive. */
public record MergedRegion(int firstRow, int firstColumn, int lastRow, int lastColumn) {

    public boolean contains(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }
}
