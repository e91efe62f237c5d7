package nl.perspectief.etl.annotate;

import java.io.IOException;
import java.util.TreeMap;
import nl.perspectief.etl.workbook.Xml;

/** How wide the columns of a sheet are, and which format they give to cells that are not there. */
final class Columns {

    private static final int LAST = 16_383;
    private static final int USUAL_PIXELS = 64;
    private static final int PIXELS_A_CHARACTER = 7;
    private static final int PADDING = 5;

    private final TreeMap<Integer, Run> runs = new TreeMap<>();
    private int usual = USUAL_PIXELS;

    private record Run(int last, int pixels, int style) {}

    void readUsual(Xml format) {
        usual = pixels(format, "defaultColWidth", USUAL_PIXELS);
    }

    void read(Xml column) throws IOException {
        int first = column.number("min", 1) - 1;
        int last = column.number("max", first + 1) - 1;
        int pixels = column.isOn("hidden") ? 0 : pixels(column, "width", usual);
        runs.put(first, new Run(last, pixels, column.number("style", 0)));
    }

    private static int pixels(Xml xml, String attribute, int otherwise) {
        var width = xml.attribute(attribute);
        try {
            return width == null
                    ? otherwise
                    : (int) Math.round(Double.parseDouble(width) * PIXELS_A_CHARACTER) + PADDING;
        } catch (NumberFormatException e) {
            return otherwise; // it only places a comment
        }
    }

    int pixels(int column) {
        var run = runs.floorEntry(column);
        return run != null && run.getValue().last() >= column ? run.getValue().pixels() : usual;
    }

    int style(int column) {
        var run = runs.floorEntry(column);
        return run != null && run.getValue().last() >= column ? run.getValue().style() : 0;
    }

    /** The columns from one on that together are as wide as asked: where a box ends. */
    End end(int from, int pixels) {
        int column = Math.min(from, LAST);
        int left = pixels;
        while (left > pixels(column) && column < LAST) {
            left -= pixels(column);
            column++;
        }
        return new End(column, Math.min(left, pixels(column)));
    }

    /** A place in a column, in pixels from its left side. */
    record End(int column, int pixels) {}
}
