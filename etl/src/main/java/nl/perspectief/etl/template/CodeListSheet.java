package nl.perspectief.etl.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.definition.CodeList;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.ColumnType;
import nl.perspectief.etl.definition.SheetDefinition;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The visible sheet Codelijsten: a column of labels per code list, each a named range that the
 * drop-downs point to. Visible, because a hidden sheet is something a municipality must explain.
 */
final class CodeListSheet {

    private static final String TITLE = "Codelijsten";
    private static final int NARROWEST = 18;
    private static final int WIDEST = 46;

    private final SXSSFWorkbook workbook;
    private final Styles styles;
    private final boolean isExplained;
    private final SXSSFSheet sheet;

    CodeListSheet(SXSSFWorkbook workbook, Styles styles, boolean isExplained) {
        this.workbook = workbook;
        this.styles = styles;
        this.isExplained = isExplained;
        this.sheet = workbook.createSheet(TITLE);
    }

    /** A code list with the headings it stands under. */
    private record Used(CodeList list, List<String> headers) {

        private String heading() {
            return "Lijst: " + String.join(", ", headers);
        }

        private int width() {
            int longest = list.labels().stream().mapToInt(String::length).max().orElse(0);
            return Math.clamp(longest + 3L, NARROWEST, WIDEST);
        }
    }

    /** The name of the range with the labels of a list. */
    static String rangeOf(CodeList list) {
        return "lijst_" + list.name();
    }

    void write(List<SheetDefinition> sheets) {
        var lists = listsIn(sheets);
        writeHeadings(sheet.createRow(0), lists);
        int longest = lists.stream().mapToInt(used -> used.list().codes().size()).max().orElse(0);
        for (int number = 1; number <= longest; number++) {
            writeLabels(sheet.createRow(number), lists, number - 1);
        }
        for (int column = 0; column < lists.size(); column++) {
            nameRange(lists.get(column).list(), column);
            Widths.set(sheet, column, lists.get(column).width());
        }
        sheet.createFreezePane(0, 1);
    }

    private void writeHeadings(Row row, List<Used> lists) {
        float height = 0;
        for (int column = 0; column < lists.size(); column++) {
            var used = lists.get(column);
            var cell = row.createCell(column);
            cell.setCellStyle(styles.optionalHeader);
            cell.setCellValue(used.heading());
            height = Math.max(height, Widths.height(used.heading(), used.width()));
        }
        if (isExplained) {
            row.setHeightInPoints(height);
        }
    }

    private void writeLabels(Row row, List<Used> lists, int number) {
        for (int column = 0; column < lists.size(); column++) {
            var labels = lists.get(column).list().labels();
            if (number < labels.size()) {
                var cell = row.createCell(column);
                cell.setCellValue(labels.get(number));
                if (isExplained) {
                    cell.setCellStyle(styles.of(ColumnType.CODE));
                }
            }
        }
    }

    private void nameRange(CodeList list, int column) {
        var letters = CellReference.convertNumToColString(column);
        var name = workbook.createName();
        name.setNameName(rangeOf(list));
        name.setRefersToFormula(
                "%s!$%s$2:$%s$%d".formatted(TITLE, letters, letters, list.codes().size() + 1));
    }

    private static List<Used> listsIn(List<SheetDefinition> sheets) {
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
        return List.copyOf(lists.values());
    }
}
