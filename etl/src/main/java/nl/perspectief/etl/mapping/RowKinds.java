package nl.perspectief.etl.mapping;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.perspectief.etl.workbook.Cell;
import nl.perspectief.etl.workbook.Row;
import org.jspecify.annotations.Nullable;

/** Tells rows with data from totals, notes and headings that were pasted once more. */
final class RowKinds {

    /** What a row is. */
    enum Kind {
        DATA,
        /** Nothing in a column that is read. */
        BLANK,
        TOTAL,
        /** A text and nothing else. */
        NOTE,
        HEADING
    }

    private static final Pattern TOTAL =
            Pattern.compile("(sub|eind)?-?tota(al|len)|tot|som|gemiddelde?|gem");
    private static final Pattern NOTE =
            Pattern.compile("[*¹²].*|(bron|let op|nb|n\\.b\\.|noot|toelichting|opmerking)\\b.*");
    private static final Pattern LIKE_A_KEY =
            Pattern.compile("\\p{L}{0,10}[-_ ]?\\d[\\p{L}\\d_-]*");
    private static final Pattern WORD_END = Pattern.compile("[ :.(]");

    private final int keyColumn;
    private final boolean isKeyEnough;
    private final String keyHeading;
    private final List<Integer> columns;
    private final Headings headings;

    /**
     * @param keyColumn the column in the sheet that tells rows apart; -1 when it was not delivered
     * @param isKeyEnough whether a row with a number of its own and nothing else is a whole row
     */
    RowKinds(Headings headings, int keyColumn, boolean isKeyEnough) {
        this.headings = headings;
        this.keyColumn = keyColumn;
        this.isKeyEnough = isKeyEnough;
        int key = headings.columns().indexOf(keyColumn);
        this.keyHeading = keyColumn < 0 ? "" : headings.texts().get(key);
        this.columns =
                headings.columns().stream().filter(column -> column != Headings.ABSENT).toList();
    }

    Kind of(Row row) {
        var key = keyColumn < 0 ? "" : textAt(row, keyColumn);
        var first = firstText(row);
        if (isTotal(key) || isTotal(first)) {
            return Kind.TOTAL;
        }
        if (isAlone(row) && !key.equals(first)) {
            return Kind.NOTE; // one text, and not in the column of the key
        }
        if (!holdsSomething(row)) {
            return Kind.BLANK;
        }
        if (key.isEmpty() && row.isBold() && holdsNumber(row)) {
            return Kind.TOTAL;
        }
        return key.isEmpty() ? Kind.DATA : ofKey(row, key);
    }

    private Kind ofKey(Row row, String key) {
        if (key.equals(keyHeading) && isHeading(row)) {
            return Kind.HEADING;
        }
        return isAlone(row) && isNote(key) ? Kind.NOTE : Kind.DATA;
    }

    /** By the text alone: where a row stands among the others changes nothing. */
    private boolean isNote(String key) {
        if (LIKE_A_KEY.matcher(key).matches()) {
            return false;
        }
        return !isKeyEnough
                || key.indexOf(' ') >= 0
                || NOTE.matcher(key.toLowerCase(Locale.ROOT)).matches();
    }

    private boolean isHeading(Row row) {
        long same = 0;
        for (int i = 0; i < headings.columns().size(); i++) {
            int column = headings.columns().get(i);
            same +=
                    column != Headings.ABSENT && textAt(row, column).equals(headings.texts().get(i))
                            ? 1
                            : 0;
        }
        return same > 0 && same * 2 >= columns.size();
    }

    /** Whether the row is a total, and whether sums can be compared with it (not with a mean). */
    static boolean isSum(Row row) {
        return !firstText(row).toLowerCase(Locale.ROOT).startsWith("gem");
    }

    private static boolean isTotal(String text) {
        if (text.isEmpty() || "stegSTEG".indexOf(text.charAt(0)) < 0) {
            return false;
        }
        var lower = text.toLowerCase(Locale.ROOT);
        var end = WORD_END.matcher(lower);
        return TOTAL.matcher(end.find() ? lower.substring(0, end.start()) : lower).matches();
    }

    private boolean holdsSomething(Row row) {
        for (int column : columns) {
            if (column < row.width() && row.cells()[column] != null) {
                return true;
            }
        }
        return false;
    }

    private boolean holdsNumber(Row row) {
        return columns.stream()
                .anyMatch(
                        column ->
                                row.cell(column) instanceof Cell.Number number && !number.isDate());
    }

    /** Whether the row holds one text and nothing else. */
    private static boolean isAlone(Row row) {
        int filled = 0;
        for (var cell : row.cells()) {
            filled += cell == null ? 0 : 1;
            if (filled > 1 || cell != null && !(cell instanceof Cell.Text)) {
                return false;
            }
        }
        return filled == 1;
    }

    private static String firstText(Row row) {
        for (var cell : row.cells()) {
            if (cell != null) {
                return text(cell);
            }
        }
        return "";
    }

    private static String textAt(Row row, int column) {
        return column < row.width() ? text(row.cells()[column]) : "";
    }

    private static String text(@Nullable Cell cell) {
        return switch (cell) {
            case Cell.Text text -> Texts.clean(text.text());
            case Cell.Number number when !number.isDate() -> "#";
            case null -> "";
            default -> "#";
        };
    }
}
