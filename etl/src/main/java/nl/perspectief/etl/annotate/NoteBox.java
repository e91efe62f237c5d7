package nl.perspectief.etl.annotate;

import nl.perspectief.etl.finding.CellAddress;

/** Where the box of a comment stands, and how large it must be for its text. */
final class NoteBox {

    private static final int WIDTH = 320;
    private static final int CHARACTERS_A_LINE = 46;
    private static final int LINE = 16;
    private static final int MARGIN = 14;
    private static final int ROW = 20;
    private static final int LAST_ROW = 1_048_575;

    private NoteBox() {}

    /** The eight numbers of a VML anchor: column, pixels, row, pixels; of both its corners. */
    static String anchor(CellAddress cell, CellNotes notes, Columns columns) {
        var left = Math.min(cell.column() + 1, 16_383);
        var right = columns.end(left, WIDTH + MARGIN);
        int top = Math.max(0, cell.row() - 2);
        int height = lines(notes) * LINE + MARGIN;
        int bottom = Math.min(LAST_ROW, top + height / ROW);
        return "%d, %d, %d, 4, %d, %d, %d, %d"
                .formatted(left, MARGIN, top, right.column(), right.pixels(), bottom, height % ROW);
    }

    private static int lines(CellNotes notes) {
        int lines = 0;
        for (var remark : notes.remarks()) {
            lines += 1 + lines(remark.what()) + lines(remark.todo()) + 1;
        }
        return lines;
    }

    private static int lines(String text) {
        return (text.length() + CHARACTERS_A_LINE - 1) / CHARACTERS_A_LINE;
    }
}
