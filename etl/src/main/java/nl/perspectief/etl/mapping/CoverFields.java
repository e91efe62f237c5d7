package nl.perspectief.etl.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.workbook.Cell;
import nl.perspectief.etl.workbook.Row;
import nl.perspectief.etl.workbook.SheetRows;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a Voorblad: a label, and the value to the right of it.
 *
 * @param title the sheet's name as the sender wrote it
 * @param fields by canonical column; a label that is not there is not in it
 */
public record CoverFields(SheetDefinition definition, String title, Map<String, Field> fields) {

    private static final int LAST_ROW = 200;

    /**
     * One label with its value.
     *
     * @param label as the sender wrote it
     * @param value where the value stands; blank when it is not filled in
     * @param others what else stands to the right of this label, or of the same label further down;
     *     mostly help
     */
    public record Field(String label, Cell value, List<Cell> others) {}

    /** A label with everything to the right of it. */
    private record Line(String column, Cell.Text label, List<Cell> right) {

        private int distance() {
            return right.isEmpty() ? Integer.MAX_VALUE : right.getFirst().column() - label.column();
        }
    }

    static CoverFields read(SheetDefinition definition, String title, SheetRows rows)
            throws IOException {
        var vocabulary = Vocabulary.of(definition);
        List<Line> lines = new ArrayList<>();
        for (var row = rows.next(); row != null && row.number() <= LAST_ROW; row = rows.next()) {
            addLines(row, vocabulary, definition, lines);
        }
        // values stand in the column nearest to the labels; help may stand further right
        int distance = lines.stream().mapToInt(Line::distance).min().orElse(1);
        Map<String, Field> fields = new LinkedHashMap<>();
        lines.forEach(line -> add(line, distance == Integer.MAX_VALUE ? 1 : distance, fields));
        return new CoverFields(definition, title, fields);
    }

    private static void addLines(
            Row row, Vocabulary vocabulary, SheetDefinition definition, List<Line> lines) {
        Line current = null;
        for (var cell : row.cells()) {
            var label = label(cell, vocabulary, definition);
            if (label != null && cell instanceof Cell.Text text) {
                current = new Line(label, text, new ArrayList<>());
                lines.add(current);
            } else if (cell != null && current != null) {
                current.right().add(cell);
            }
        }
    }

    private static void add(Line line, int distance, Map<String, Field> fields) {
        var known = fields.get(line.column());
        if (known != null) {
            known.others().addAll(line.right());
            return;
        }
        int column = line.label().column() + distance;
        List<Cell> others = new ArrayList<>(line.right());
        Cell value = new Cell.Blank(line.label().row(), column);
        if (!others.isEmpty() && others.getFirst().column() == column) {
            value = others.removeFirst();
        }
        fields.put(line.column(), new Field(Texts.clean(line.label().text()), value, others));
    }

    private static @Nullable String label(
            @Nullable Cell cell, Vocabulary vocabulary, SheetDefinition definition) {
        if (!(cell instanceof Cell.Text text)) {
            return null;
        }
        var match = vocabulary.match(Vocabulary.keys(text.text()));
        return match == null ? null : definition.columns().get(match.position()).name();
    }

    /** The value of a label as it was written; empty when there is none. */
    public String text(String column) {
        var field = fields.get(column);
        var text = field == null ? "" : text(field.value());
        return Texts.isMissing(text) ? "" : text;
    }

    /** What else stands beside a label, as it was written. */
    public List<String> otherTexts(String column) {
        var field = fields.get(column);
        return field == null ? List.of() : field.others().stream().map(CoverFields::text).toList();
    }

    private static String text(Cell cell) {
        return cell instanceof Cell.Error ? "" : Texts.clean(ColumnReader.textOf(cell));
    }
}
