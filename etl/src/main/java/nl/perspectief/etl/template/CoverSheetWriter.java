package nl.perspectief.etl.template;

import java.time.LocalDate;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.SheetDefinition;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Writes the Voorblad: the label left, the value right, what is asked beside it. */
final class CoverSheetWriter {

    private static final int LABELS = 34;
    private static final int VALUES = 40;
    private static final int HELPS = 70;

    /** Air above and below each line. */
    private static final float AIR_IN_POINTS = 6;

    private CoverSheetWriter() {}

    static void write(SXSSFWorkbook workbook, Styles styles, WorkbookContent content) {
        var definition = cover(content);
        var sheet = workbook.createSheet(definition.title());
        Widths.set(sheet, 0, LABELS);
        Widths.set(sheet, 1, VALUES);
        Widths.set(sheet, 2, HELPS);
        for (var column : definition.columns()) {
            var row = sheet.createRow(column.position());
            var label = row.createCell(0);
            label.setCellStyle(styles.label);
            label.setCellValue(column.header() + (column.required() ? "*" : ""));
            writeValue(sheet, row, styles, column, content);
            if (content.explained()) {
                var help = row.createCell(2);
                help.setCellStyle(styles.wrapped);
                help.setCellValue(Helps.ofColumn("cover", column.name()));
                row.setHeightInPoints(
                        AIR_IN_POINTS
                                + Widths.height(Helps.ofColumn("cover", column.name()), HELPS));
            }
        }
    }

    private static void writeValue(
            Sheet sheet, Row row, Styles styles, ColumnDefinition column, WorkbookContent content) {
        var cell = row.createCell(1);
        cell.setCellStyle(
                content.explained() ? styles.toFillIn(column.type()) : styles.of(column.type()));
        switch (content.cover().get(column.name())) {
            case LocalDate day -> cell.setCellValue(day);
            case null -> {
                // to be filled in by the municipality
            }
            case Object value -> cell.setCellValue(value.toString());
        }
        DropDowns.add(
                sheet, column, new CellRangeAddressList(row.getRowNum(), row.getRowNum(), 1, 1));
    }

    private static SheetDefinition cover(WorkbookContent content) {
        return content.definition().sheet("cover");
    }
}
