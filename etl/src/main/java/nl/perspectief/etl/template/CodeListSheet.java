package nl.perspectief.etl.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.definition.CodeList;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.SheetDefinition;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The visible sheet Codelijsten: a column of labels per code list, each a named range that the
 * drop-downs point to. Visible, because a hidden sheet is something a municipality must explain.
 */
final class CodeListSheet {

    static final String TITLE = "Codelijsten";

    private CodeListSheet() {}

    /** The name of the range with the labels of a list. */
    static String rangeOf(CodeList list) {
        return "lijst_" + list.name();
    }

    static void write(SXSSFWorkbook workbook, Styles styles, List<SheetDefinition> sheets) {
        var lists = listsIn(sheets);
        var sheet = workbook.createSheet(TITLE);
        int longest =
                lists.values().stream().mapToInt(l -> l.list().codes().size()).max().orElse(0);
        for (int number = 0; number <= longest; number++) {
            var row = sheet.createRow(number);
            int column = 0;
            for (var used : lists.values()) {
                var labels = used.list().labels();
                if (number == 0) {
                    var cell = row.createCell(column);
                    cell.setCellStyle(styles.optionalHeader);
                    cell.setCellValue("Lijst: " + String.join(", ", used.headers()));
                } else if (number <= labels.size()) {
                    row.createCell(column).setCellValue(labels.get(number - 1));
                }
                column++;
            }
        }
        nameRanges(workbook, List.copyOf(lists.values()));
        setWidths(sheet, List.copyOf(lists.values()));
        sheet.createFreezePane(0, 1);
    }

    private static void nameRanges(SXSSFWorkbook workbook, List<Used> lists) {
        for (int column = 0; column < lists.size(); column++) {
            var list = lists.get(column).list();
            var letters = CellReference.convertNumToColString(column);
            var name = workbook.createName();
            name.setNameName(rangeOf(list));
            name.setRefersToFormula(
                    "%s!$%s$2:$%s$%d".formatted(TITLE, letters, letters, list.codes().size() + 1));
        }
    }

    private static void setWidths(Sheet sheet, List<Used> lists) {
        for (int column = 0; column < lists.size(); column++) {
            var labels = lists.get(column).list().labels();
            int longest = labels.stream().mapToInt(String::length).max().orElse(0);
            Widths.set(sheet, column, Math.clamp(longest + 3L, 18, 46));
        }
    }

    private static Map<String, Used> listsIn(List<SheetDefinition> sheets) {
        Map<String, Used> lists = new LinkedHashMap<>();
        for (var sheet : sheets) {
            for (ColumnDefinition column : sheet.columns()) {
                var list = column.codeList();
                if (list != null && !DropDowns.fitsInline(list)) {
                    var used =
                            lists.computeIfAbsent(
                                    list.name(), _ -> new Used(list, new ArrayList<>()));
                    if (!used.headers().contains(column.header())) {
                        used.headers().add(column.header());
                    }
                }
            }
        }
        return lists;
    }

    private record Used(CodeList list, List<String> headers) {}
}
