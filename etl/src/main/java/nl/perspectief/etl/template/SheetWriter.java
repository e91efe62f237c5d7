package nl.perspectief.etl.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.ColumnType;
import nl.perspectief.etl.definition.SheetDefinition;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * Writes one data sheet: titles, headings, rows, and the rules for what may be typed below them.
 */
final class SheetWriter {

    /** So many rows get drop-downs, also when fewer are filled in. */
    private static final int ROWS_TO_FILL = 2_000;

    /** In a template as many as the largest municipality may ever need. */
    private static final int ROWS_IN_TEMPLATE = 20_000;

    private static final int BLANK_AFTER = 12;
    private static final int HIDDEN_EVERY = 15;
    private static final int PASTED_TWICE = 3;

    private final WorkbookContent content;
    private final Styles styles;
    private final CellWriter cells;
    private final SheetDefinition definition;
    private final SXSSFSheet sheet;
    private int next;

    SheetWriter(
            SXSSFWorkbook workbook,
            Styles styles,
            WorkbookContent content,
            SheetDefinition definition) {
        this.content = content;
        this.styles = styles;
        this.definition = DepartedSheet.of(definition, content.departures());
        this.cells = new CellWriter(styles, content.departures());
        this.sheet = workbook.createSheet(this.definition.title());
    }

    void write(List<Map<String, Object>> rows) {
        prepareColumns();
        writeTitles();
        writeHeadings();
        int first = next;
        sheet.createFreezePane(1, next);
        writeRows(inOrder(rows));
        writeTotals(rows);
        writeNotes();
        addRules(first);
    }

    private void prepareColumns() {
        for (int number = 0; number < definition.columns().size(); number++) {
            var column = definition.columns().get(number);
            Widths.set(sheet, number, Widths.of(column));
            sheet.setDefaultColumnStyle(number, styles.of(column.type()));
        }
    }

    private void writeTitles() {
        List<String> lines = new ArrayList<>();
        lines.add(content.definition().programme() + ": " + definition.title());
        lines.add(Helps.ofSheet(definition.name()));
        for (int line = 2; line < definition.titleRows(); line++) {
            lines.add(line == 3 ? "Gemaakt uit de eigen registratie" : "");
        }
        for (var line : lines.subList(0, definition.titleRows())) {
            var cell = nextRow().createCell(0);
            cell.setCellStyle(next == 1 ? styles.title : styles.plain);
            cell.setCellValue(line);
        }
    }

    private void writeHeadings() {
        boolean twoLevels =
                content.departs(Departure.HEADER_TWO_LEVELS)
                        && definition.name().equals("placements");
        if (twoLevels) {
            writeUpperHeading();
        }
        var row = nextRow();
        float height = 0;
        for (int number = 0; number < definition.columns().size(); number++) {
            var column = definition.columns().get(number);
            var cell = row.createCell(number);
            cell.setCellStyle(column.required() ? styles.requiredHeader : styles.optionalHeader);
            cell.setCellValue(twoLevels ? lower(column) : column.header());
            if (content.explained()) {
                DropDowns.explain(sheet, column, row.getRowNum());
            }
            height = Math.max(height, Widths.height(column.header().length(), Widths.of(column)));
        }
        row.setHeightInPoints(height);
    }

    /** "Datum" over the first and the last day of work, which stand beside each other. */
    private void writeUpperHeading() {
        int start = positionOf("placement_start");
        var row = nextRow();
        var cell = row.createCell(start);
        cell.setCellStyle(styles.requiredHeader);
        cell.setCellValue("Datum");
        sheet.addMergedRegion(
                new CellRangeAddress(row.getRowNum(), row.getRowNum(), start, start + 1));
    }

    private static String lower(ColumnDefinition column) {
        return switch (column.name()) {
            case "placement_start" -> "start dienstverband";
            case "placement_end" -> "einde dienstverband";
            default -> column.header();
        };
    }

    private List<Map<String, Object>> inOrder(List<Map<String, Object>> rows) {
        var merged = mergedColumn();
        if (merged < 0) {
            return rows;
        }
        var name = definition.columns().get(merged).name();
        return rows.stream()
                .sorted(Comparator.comparing(row -> String.valueOf(row.get(name))))
                .toList();
    }

    private void writeRows(List<Map<String, Object>> rows) {
        int mergeFrom = next;
        int merged = mergedColumn();
        for (int number = 0; number < rows.size(); number++) {
            writeRow(rows.get(number), number);
            if (merged >= 0 && (number == rows.size() - 1 || !same(rows, number, merged))) {
                merge(mergeFrom, merged);
                mergeFrom = next;
            }
        }
    }

    private void writeRow(Map<String, Object> values, int number) {
        if (content.departs(Departure.BLANK_ROWS) && number % BLANK_AFTER == BLANK_AFTER - 1) {
            nextRow();
            nextRow().createCell(1).setCellStyle(styles.optionalHeader);
        }
        fill(nextRow(), values, number);
        if (content.departs(Departure.DUPLICATE_ROW) && number == PASTED_TWICE && hasKeys()) {
            fill(nextRow(), values, number);
        }
    }

    /** Where rows have no number of their own, the same row twice may be meant. */
    private boolean hasKeys() {
        return definition.columns().getFirst().type() == ColumnType.KEY;
    }

    private void fill(SXSSFRow row, Map<String, Object> values, int number) {
        for (int position = 0; position < definition.columns().size(); position++) {
            var column = definition.columns().get(position);
            var value =
                    column.name().equals(DepartedSheet.EXTRA)
                            ? "Team " + (number % 3 + 1)
                            : values.get(column.name());
            cells.write(row, position, column, value);
        }
        if (content.departs(Departure.HIDDEN_ROWS) && number % HIDDEN_EVERY == 1) {
            row.setZeroHeight(true);
        }
    }

    private void merge(int from, int column) {
        if (next - from > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(from, next - 1, column, column));
        }
    }

    private boolean same(List<Map<String, Object>> rows, int number, int column) {
        var name = definition.columns().get(column).name();
        return String.valueOf(rows.get(number).get(name))
                .equals(String.valueOf(rows.get(number + 1).get(name)));
    }

    /** The column whose equal values are merged: the first code of a sheet of this quarter. */
    private int mergedColumn() {
        if (!content.departs(Departure.MERGED_DATA)
                || definition.kind() != SheetDefinition.Kind.QUARTER) {
            return -1;
        }
        for (int number = 1; number < definition.columns().size(); number++) {
            if (definition.columns().get(number).type() == ColumnType.CODE) {
                return number;
            }
        }
        return -1;
    }

    private void writeTotals(List<Map<String, Object>> rows) {
        if (!content.departs(Departure.TOTAL_ROW)
                || definition.kind() != SheetDefinition.Kind.QUARTER
                || rows.isEmpty()) {
            return;
        }
        var row = nextRow();
        var word = row.createCell(0);
        word.setCellStyle(styles.label);
        word.setCellValue("Totaal");
        for (int number = 1; number < definition.columns().size(); number++) {
            var column = definition.columns().get(number);
            if (column.type() == ColumnType.INTEGER || column.type() == ColumnType.DECIMAL) {
                row.createCell(number).setCellValue(Sums.of(rows, column.name()).doubleValue());
            }
        }
    }

    private void writeNotes() {
        if (content.departs(Departure.TRAILING_NOTES)) {
            nextRow();
            nextRow().createCell(0).setCellValue("* voorlopige cijfers");
            nextRow().createCell(0).setCellValue("Bron: eigen registratie");
        }
    }

    private void addRules(int first) {
        int rows = content.explained() ? ROWS_IN_TEMPLATE : ROWS_TO_FILL;
        int last = Math.max(first + rows, next) - 1;
        for (int number = 0; number < definition.columns().size(); number++) {
            DropDowns.add(
                    sheet,
                    definition.columns().get(number),
                    new CellRangeAddressList(first, last, number, number));
        }
    }

    private int positionOf(String name) {
        for (int number = 0; number < definition.columns().size(); number++) {
            if (definition.columns().get(number).name().equals(name)) {
                return number;
            }
        }
        throw new IllegalArgumentException(definition.title() + " has no column " + name);
    }

    private SXSSFRow nextRow() {
        return sheet.createRow(next++);
    }
}
