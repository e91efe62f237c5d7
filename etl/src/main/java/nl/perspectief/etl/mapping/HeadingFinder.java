package nl.perspectief.etl.mapping;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.workbook.Cell;
import nl.perspectief.etl.workbook.MergedRegion;
import nl.perspectief.etl.workbook.Row;
import org.jspecify.annotations.Nullable;

/**
 * Finds the row of the headings: the one with most known headings. Titles may stand above it; a
 * heading may be spread over two rows with merged cells.
 */
final class HeadingFinder {

    /** Headings below this row are not found. */
    static final int LAST_ROW = 25;

    private static final int LAST_COLUMN = 1_000;
    private static final int MERGED_AT_MOST = 1_000;

    private final SheetDefinition sheet;
    private final Vocabulary vocabulary;
    private final List<Row> rows;
    private final List<MergedRegion> merged;
    private final int width;

    /**
     * @param rows the first rows of the sheet that hold something
     */
    HeadingFinder(SheetDefinition sheet, List<Row> rows, List<MergedRegion> merged) {
        this.sheet = sheet;
        this.vocabulary = Vocabulary.of(sheet);
        this.rows = rows;
        this.merged =
                merged.stream()
                        .filter(region -> region.firstRow() <= LAST_ROW)
                        .limit(MERGED_AT_MOST)
                        .toList();
        this.width = Math.min(LAST_COLUMN, rows.stream().mapToInt(Row::width).max().orElse(0));
    }

    /** The best row; the first of equals. Null when no row holds a known heading. */
    @Nullable Headings find() {
        Headings best = null;
        for (var row : rows) {
            var headings = headings(row.number());
            if (headings.hits() > (best == null ? 0 : best.hits())) {
                best = headings;
            }
        }
        return best;
    }

    private Headings headings(int row) {
        var draft = new Draft();
        for (int column = 0; column < width; column++) {
            var candidates = candidates(row, column);
            if (!candidates.isEmpty()) {
                draft.put(column, candidates.getLast(), vocabulary.match(candidates));
            }
        }
        return new Headings(row, draft.columns, draft.texts, draft.others);
    }

    /** What a column may be called: both rows joined, or the lower one, or only the upper one. */
    private List<String> candidates(int row, int column) {
        var bottom = text(row, column);
        var top = isOneCell(row, column) ? "" : text(row - 1, column);
        if (bottom.isEmpty()) {
            return top.isEmpty() || vocabulary.match(List.of(top)) == null
                    ? List.of()
                    : List.of(top);
        }
        return top.isEmpty() ? List.of(bottom) : List.of(top + " " + bottom, bottom);
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

    /** The headings of one row, while they are gathered. */
    private final class Draft {

        private final List<Integer> columns =
                new ArrayList<>(Collections.nCopies(sheet.columns().size(), Headings.ABSENT));
        private final List<String> texts =
                new ArrayList<>(sheet.columns().stream().map(ColumnDefinition::header).toList());
        private final boolean[] isTitle = new boolean[sheet.columns().size()];
        private final List<Headings.Other> others = new ArrayList<>();

        private void put(int column, String text, Vocabulary.@Nullable Match match) {
            if (match == null) {
                others.add(new Headings.Other(column, text, false));
            } else if (columns.get(match.position()) == Headings.ABSENT) {
                set(column, text, match);
            } else if (match.isTitle() && !isTitle[match.position()]) {
                others.add(
                        new Headings.Other(
                                columns.get(match.position()), texts.get(match.position()), true));
                set(column, text, match);
            } else {
                others.add(new Headings.Other(column, text, true));
            }
        }

        private void set(int column, String text, Vocabulary.Match match) {
            columns.set(match.position(), column);
            texts.set(match.position(), text);
            isTitle[match.position()] = match.isTitle();
        }
    }
}
