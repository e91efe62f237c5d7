package nl.perspectief.etl.delivery;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.finding.CellAddress;
import nl.perspectief.etl.sheet.Delivered;
import nl.perspectief.etl.sheet.DeliveredSheet;

/**
 * A workbook as it was delivered: how its sender named it and its sheets, and where its columns
 * stand.
 *
 * @param fileName as it is kept, without what looks like a name or a number of a person
 * @param sheets by canonical name; none when the original is lost
 */
public record DeliveredWorkbook(String fileName, Map<String, Sheet> sheets) {

    public DeliveredWorkbook {
        sheets = Map.copyOf(sheets);
    }

    static DeliveredWorkbook of(String fileName, Delivered delivered) {
        Map<String, Sheet> sheets = new LinkedHashMap<>();
        delivered.sheets().forEach((name, sheet) -> sheets.put(name, Sheet.of(sheet)));
        return new DeliveredWorkbook(fileName, sheets);
    }

    /**
     * One of its sheets.
     *
     * @param title as the sender named it
     * @param columns canonical name to the column in the sheet, from 0, of those delivered
     */
    public record Sheet(String title, Map<String, Integer> columns) {

        public Sheet {
            columns = Map.copyOf(columns);
        }

        private static Sheet of(DeliveredSheet sheet) {
            Map<String, Integer> columns = new LinkedHashMap<>();
            for (var column : sheet.definition().columns()) {
                int at = sheet.columns().get(column.position());
                if (at >= 0) {
                    columns.put(column.name(), at);
                }
            }
            return new Sheet(sheet.title(), columns);
        }

        /** The cells of a row in these columns, as far as these were delivered, from the left. */
        public List<CellAddress> cells(int row, Collection<String> wanted) {
            return columns.entrySet().stream()
                    .filter(column -> wanted.contains(column.getKey()))
                    .map(column -> new CellAddress(row, column.getValue()))
                    .sorted()
                    .toList();
        }
    }
}
