package nl.perspectief.etl.annotate;

import java.util.regex.Pattern;
import nl.perspectief.etl.finding.CellAddress;
import org.jspecify.annotations.Nullable;

/** A rectangle of cells, as {@code A1:N200}. */
record Area(CellAddress first, CellAddress last) {

    private static final Pattern CELL = Pattern.compile("([A-Z]{1,3})([1-9]\\d{0,6})");
    private static final int LETTERS = 26;

    /** Null when the text is none. */
    static @Nullable Area of(String text) {
        var ends = text.split(":", 2);
        var first = cell(ends[0]);
        var last = cell(ends[ends.length - 1]);
        return first == null || last == null ? null : new Area(first, last);
    }

    private static @Nullable CellAddress cell(String text) {
        var cell = CELL.matcher(text);
        return cell.matches()
                ? new CellAddress(Integer.parseInt(cell.group(2)), column(cell.group(1)))
                : null;
    }

    /** The number of a column, from 0, of a reference such as {@code AB12}. */
    static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length(); i++) {
            char c = reference.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                column = column * LETTERS + c - 'A' + 1;
            }
        }
        return column - 1;
    }

    /** The smallest one that holds a cell too. */
    Area with(CellAddress cell) {
        return new Area(
                new CellAddress(
                        Math.min(first.row(), cell.row()), Math.min(first.column(), cell.column())),
                new CellAddress(
                        Math.max(last.row(), cell.row()), Math.max(last.column(), cell.column())));
    }

    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + ":" + last;
    }
}
