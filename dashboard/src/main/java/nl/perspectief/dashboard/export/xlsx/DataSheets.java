package nl.perspectief.dashboard.export.xlsx;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import nl.perspectief.dashboard.export.Column;
import nl.perspectief.dashboard.export.ColumnType;
import nl.perspectief.dashboard.export.ExportRow;
import nl.perspectief.dashboard.export.xlsx.Styles.Look;
import nl.perspectief.dashboard.figure.Kind;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * The figures, one row each, on as many sheets as they need. Behind the columns of every export
 * stand the names of indicator and municipality, for who reads them by eye.
 */
final class DataSheets {

    private static final int[] WIDTHS = {
        10, 12, 13, 11, 9, 16, 13, 16, 13, 9, 9, 10, 9, 12, 13, 9, 12, 12, 17, 14, 14, 34, 18
    };

    private final IntFunction<Sheet> sheets;
    private final int rowsASheet;
    private final Styles styles;
    private final List<String> heading;
    private final Map<String, String> names;
    private @Nullable Sheet sheet;
    private int number;
    private int next;

    /**
     * @param sheets makes the first, second, … sheet
     * @param rowsASheet as many as a sheet can hold, its heading included
     * @param names of indicators and municipalities, by their codes
     */
    DataSheets(
            IntFunction<Sheet> sheets,
            int rowsASheet,
            Styles styles,
            List<String> heading,
            Map<String, String> names) {
        this.sheets = sheets;
        this.rowsASheet = rowsASheet;
        this.styles = styles;
        this.heading = List.copyOf(heading);
        this.names = Map.copyOf(names);
        begin();
    }

    private Sheet begin() {
        Sheet begun = sheets.apply(++number);
        Paper.widths(begun, WIDTHS);
        Paper.repeatFirstRow(begun);
        Row row = begun.createRow(0);
        for (int i = 0; i < heading.size(); i++) {
            styles.text(row, i, heading.get(i), Look.HEADING);
        }
        Paper.fit(row, heading, WIDTHS);
        next = 1;
        sheet = begun;
        return begun;
    }

    void add(ExportRow figure) {
        Sheet into = sheet;
        if (into == null || next == rowsASheet) {
            end();
            into = begin();
        }
        Row row = into.createRow(next++);
        Look value = Styles.of(Kind.of(figure.figure()));
        for (int i = 0; i < figure.cells().size(); i++) {
            write(row, i, figure.cells().get(i), value);
        }
        int column = figure.cells().size();
        write(row, column, names.get(figure.figure().indicator()), value);
        write(row, column + 1, names.get(figure.figure().municipalityCode()), value);
    }

    private void write(Row row, int column, @Nullable Object cell, Look value) {
        switch (cell) {
            case null -> {}
            case String text -> styles.text(row, column, text, Look.PLAIN);
            case BigDecimal number ->
                    styles.number(row, column, number.doubleValue(), look(column, number, value));
            case Long number -> styles.number(row, column, number, Look.WHOLE);
            default -> throw new IllegalArgumentException("No cell: " + cell.getClass());
        }
    }

    private static Look look(int column, BigDecimal number, Look value) {
        if (Column.OBSERVATIONS.get(column).type() == ColumnType.NUMBER) {
            return value;
        }
        return number.stripTrailingZeros().scale() <= 0 ? Look.WHOLE : Look.DECIMAL;
    }

    /** After the last figure: only now is it known how far the filter reaches. */
    void end() {
        if (sheet != null) {
            sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, heading.size() - 1));
        }
    }
}
