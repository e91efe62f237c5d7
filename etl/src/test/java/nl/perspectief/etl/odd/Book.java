package nl.perspectief.etl.odd;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What stands in a workbook, apart from how its maker wrote it down. Read by POI. */
record Book(List<Sheet> sheets) {

    /** One sheet, with the rows that hold something. */
    record Sheet(String name, List<Row> rows) {}

    /**
     * @param number from 1
     */
    record Row(int number, List<Cell> cells) {}

    /**
     * @param column from 0
     * @param value a String, or a Double; a day is a Double too
     */
    record Cell(int column, Object value, boolean isDate) {}

    static Book of(byte[] workbook) {
        try (var poi = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            List<Sheet> sheets = new ArrayList<>();
            for (var sheet : poi) {
                List<Row> rows = new ArrayList<>();
                for (var row : sheet) {
                    List<Cell> cells = new ArrayList<>();
                    row.forEach(cell -> add((XSSFCell) cell, cells));
                    if (!cells.isEmpty()) {
                        rows.add(new Row(row.getRowNum() + 1, cells));
                    }
                }
                sheets.add(new Sheet(sheet.getSheetName(), rows));
            }
            return new Book(sheets);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(XSSFCell cell, List<Cell> cells) {
        switch (cell.getCellType()) {
            case STRING ->
                    cells.add(new Cell(cell.getColumnIndex(), cell.getStringCellValue(), false));
            case NUMERIC ->
                    cells.add(
                            new Cell(
                                    cell.getColumnIndex(),
                                    cell.getNumericCellValue(),
                                    DateUtil.isCellDateFormatted(cell)));
            case BLANK -> {
                // only looks
            }
            default -> throw new IllegalStateException("The example has no " + cell.getCellType());
        }
    }
}
