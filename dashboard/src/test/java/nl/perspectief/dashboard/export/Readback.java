package nl.perspectief.dashboard.export;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows of an export as somebody else's program reads them, as text. */
final class Readback {

    private Readback() {}

    static List<List<String>> csv(Path file, String options) throws SQLException {
        return ask(
                "",
                "select * from read_csv('%s', all_varchar = true, %s)".formatted(file, options));
    }

    static List<List<String>> parquet(Path file) throws SQLException {
        return ask("", "select * from read_parquet('%s')".formatted(file));
    }

    static List<List<String>> duckDb(Path file, String table) throws SQLException {
        return ask(file.toString(), "select * from " + table);
    }

    static List<List<String>> json(Path file) {
        var rows = new ArrayList<List<String>>();
        for (JsonNode row : JsonMapper.shared().readTree(file).get("observations")) {
            var cells = new ArrayList<String>();
            for (Column column : Column.OBSERVATIONS) {
                JsonNode cell = row.get(column.name());
                cells.add(
                        cell.isNull()
                                ? ""
                                : cell.isNumber() ? plain(cell.decimalValue()) : cell.asString());
            }
            rows.add(cells);
        }
        return rows;
    }

    /** The sheets of figures, without their heading and the names behind the columns. */
    static List<List<String>> xlsx(Path file) throws IOException {
        var rows = new ArrayList<List<String>>();
        try (var workbook = WorkbookFactory.create(file.toFile(), null, true)) {
            for (Sheet sheet : workbook) {
                if (sheet.getSheetName().startsWith("Cijfers")) {
                    for (int i = 1; i <= sheet.getLastRowNum(); i++) {
                        rows.add(cells(sheet.getRow(i)));
                    }
                }
            }
        }
        return rows;
    }

    private static List<String> cells(Row row) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < Column.OBSERVATIONS.size(); i++) {
            var cell = row.getCell(i);
            cells.add(
                    cell == null
                            ? ""
                            : cell.getCellType() == CellType.NUMERIC
                                    ? plain(BigDecimal.valueOf(cell.getNumericCellValue()))
                                    : cell.getStringCellValue());
        }
        return cells;
    }

    static List<List<String>> ask(String file, String question) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            var all = new ArrayList<List<String>>();
            while (rows.next()) {
                var cells = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    cells.add(text(rows.getObject(i)));
                }
                all.add(cells);
            }
            return all;
        }
    }

    static String text(Object cell) {
        return switch (cell) {
            case null -> "";
            case Double number -> plain(BigDecimal.valueOf(number));
            case BigDecimal number -> plain(number);
            default -> Objects.toString(cell);
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
