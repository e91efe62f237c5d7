package nl.perspectief.etl.workbook;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a sheet, one by one, as far as they hold something. Ends at the end of the sheet or
 * after {@value #EMPTY_ROWS_AT_END} rows with nothing but looks: spreadsheets are often formatted
 * down to row 1 048 576.
 */
public final class SheetRows implements AutoCloseable {

    static final int EMPTY_ROWS_AT_END = 200;
    private static final int LAST_COLUMN = 16_383;
    private static final int LAST_ROW = 1_048_576;

    private final Xml xml;
    private final List<MergedRegion> merged;
    private final CellReader reader;
    private final BitSet hiddenColumns = new BitSet();
    private @Nullable Cell[] cells = new Cell[64];
    private int rowNumber;
    private int lastFilled;
    private int filledRows;
    private long filledCells;
    private boolean isAtRows;
    private int emptyRowsAllowed = EMPTY_ROWS_AT_END;

    SheetRows(Xml xml, List<MergedRegion> merged, CellReader reader) throws IOException {
        this.xml = xml;
        this.merged = merged;
        this.reader = reader;
        goToRows();
    }

    private void goToRows() throws IOException {
        for (var name = xml.nextElement(); name != null; name = xml.nextElement()) {
            if (name.equals("col") && xml.isOn("hidden")) {
                int first = Math.clamp(xml.number("min", 1), 1, LAST_COLUMN + 1);
                int last = Math.clamp(xml.number("max", first), first, LAST_COLUMN + 1);
                hiddenColumns.set(first - 1, last);
            } else if (name.equals("sheetData")) {
                isAtRows = true;
                return;
            }
        }
    }

    /** Does not end after empty rows: for whoever must have seen everything. */
    SheetRows toTheEnd() {
        emptyRowsAllowed = LAST_ROW;
        return this;
    }

    /** All merged regions of the sheet, known before its first row. */
    public List<MergedRegion> merged() {
        return merged;
    }

    /** Whether the sender has hidden the column. */
    public boolean isHidden(int column) {
        return hiddenColumns.get(column);
    }

    /** The next row that holds something; null after the last. */
    public @Nullable Row next() throws IOException {
        while (isAtRows) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                isAtRows = false; // of sheetData: rows are read to their own ends
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                var row = readRow();
                if (row != null) {
                    return row;
                }
                isAtRows = rowNumber - lastFilled <= emptyRowsAllowed;
            }
        }
        return null;
    }

    private @Nullable Row readRow() throws IOException {
        if (!xml.reader().getLocalName().equals("row")) {
            xml.skip();
            return null;
        }
        boolean isHidden = xml.isOn("hidden");
        boolean isNumbered = startRow();
        if (rowNumber - lastFilled > emptyRowsAllowed + 1L) {
            xml.skip();
            return null;
        }
        int width = readCells(isNumbered);
        if (width == 0) {
            return null;
        }
        lastFilled = rowNumber;
        count();
        return new Row(rowNumber, isHidden, reader.wasBold(), Arrays.copyOf(cells, width));
    }

    /** Whether the row says which one it is. Rows come in order, or nobody can point at them. */
    private boolean startRow() throws UnsoundWorkbookException {
        int said = xml.number("r", 0);
        boolean isNumbered = said != 0;
        if (isNumbered && said <= rowNumber) {
            throw new UnsoundWorkbookException(Sentences.DAMAGED);
        }
        rowNumber = isNumbered ? said : rowNumber + 1;
        checkRow();
        return isNumbered;
    }

    private void checkRow() throws UnsoundWorkbookException {
        if (rowNumber > LAST_ROW) {
            throw new UnsoundWorkbookException(Sentences.DAMAGED);
        }
    }

    private void count() throws UnsoundWorkbookException {
        filledRows++;
        if (filledRows > Limits.FILLED_ROWS) {
            throw new UnsoundWorkbookException(Sentences.TOO_MANY_ROWS);
        }
        if (filledCells > Limits.FILLED_CELLS) {
            throw new UnsoundWorkbookException(Sentences.TOO_MANY_CELLS);
        }
    }

    /** Fills {@link #cells}; returns one more than the last column that holds something. */
    private int readCells(boolean isNumbered) throws IOException {
        Arrays.fill(cells, null);
        reader.startRow(rowNumber, isNumbered);
        int width = 0;
        int column = -1;
        int filled = 0;
        long characters = 0;
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            if (xml.reader().isStartElement()) {
                var cell = reader.read(column + 1);
                column = reader.column();
                if (cell != null) {
                    put(column, cell);
                    width = Math.max(width, column + 1);
                    filled++;
                    characters += cell instanceof Cell.Text text ? text.text().length() : 0;
                }
            }
        }
        filledCells += filled;
        if (filled > Limits.FILLED_CELLS_IN_ROW) {
            throw new UnsoundWorkbookException(Sentences.TOO_WIDE);
        }
        if (characters > Limits.CHARACTERS_IN_ROW) {
            throw new UnsoundWorkbookException(Sentences.TOO_MUCH_TEXT);
        }
        rowNumber = reader.row();
        checkRow();
        return width;
    }

    /** Two values for one cell: nobody can tell which one is meant. */
    private void put(int column, Cell cell) throws UnsoundWorkbookException {
        if (column >= cells.length) {
            cells = Arrays.copyOf(cells, Math.max(column + 1, cells.length * 2));
        }
        if (cells[column] != null) {
            throw new UnsoundWorkbookException(Sentences.DAMAGED);
        }
        cells[column] = cell;
    }

    @Override
    public void close() throws IOException {
        xml.close();
    }
}
