package nl.perspectief.etl.mapping;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.workbook.Cell;
import nl.perspectief.etl.workbook.MergedRegion;
import nl.perspectief.etl.workbook.Row;

/**
 * The first rows of a sheet, as texts that may be headings. Each is made comparable once, for
 * however many definitions are tried on them.
 */
final class HeadingTexts {

    /** Headings below this row are not found. */
    static final int LAST_ROW = 25;

    private static final int LAST_COLUMN = 1_000;
    private static final int MERGED_AT_MOST = 1_000;

    private final List<Row> rows;
    private final List<MergedRegion> merged;
    private final int width;
    private final Map<Integer, Heading[]> lines = new HashMap<>();
    private final Map<Integer, Heading[]> joined = new HashMap<>();

    /**
     * A text and what it is compared by.
     *
     * @param keys see {@link Vocabulary#keys}
     */
    record Heading(String text, List<String> keys) {

        static final Heading NONE = new Heading("", List.of());

        static Heading of(String text) {
            return text.isEmpty() ? NONE : new Heading(text, Vocabulary.keys(text));
        }

        boolean isEmpty() {
            return text.isEmpty();
        }
    }

    /**
     * @param rows the first rows of the sheet that hold something
     */
    HeadingTexts(List<Row> rows, List<MergedRegion> merged) {
        this.rows = rows.stream().filter(row -> row.number() <= LAST_ROW).toList();
        this.merged =
                merged.stream()
                        .filter(region -> region.firstRow() <= LAST_ROW)
                        .limit(MERGED_AT_MOST)
                        .toList();
        this.width = Math.min(LAST_COLUMN, this.rows.stream().mapToInt(Row::width).max().orElse(0));
    }

    List<Row> rows() {
        return rows;
    }

    int width() {
        return width;
    }

    /** What stands in a cell, or in the region it is merged into. */
    Heading in(int row, int column) {
        return lines.computeIfAbsent(row, this::line)[column];
    }

    /** What stands above a cell; nothing when both are one cell. */
    Heading above(int row, int column) {
        return isOneCell(row, column) ? Heading.NONE : in(row - 1, column);
    }

    /** A heading spread over two rows: what stands above a cell and in it. */
    Heading joined(int row, int column) {
        var line = joined.computeIfAbsent(row, _ -> new Heading[width]);
        if (line[column] == null) {
            line[column] = Heading.of(above(row, column).text() + " " + in(row, column).text());
        }
        return line[column];
    }

    private Heading[] line(int row) {
        var line = new Heading[width];
        Arrays.setAll(line, column -> Heading.of(text(row, column)));
        return line;
    }

    private boolean isOneCell(int row, int column) {
        return merged.stream()
                .anyMatch(
                        region -> region.contains(row, column) && region.contains(row - 1, column));
    }

    private String text(int row, int column) {
        for (var region : merged) {
            if (region.contains(row, column)) {
                return cellText(region.firstRow(), region.firstColumn());
            }
        }
        return cellText(row, column);
    }

    private String cellText(int number, int column) {
        for (var row : rows) {
            if (row.number() == number) {
                return row.cell(column) instanceof Cell.Error
                        ? ""
                        : Texts.clean(ColumnReader.textOf(row.cell(column)));
            }
        }
        return "";
    }
}
