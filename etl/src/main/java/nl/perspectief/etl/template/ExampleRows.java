package nl.perspectief.etl.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.CsvResource;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.sql.Quarter;

/**
 * The invented rows of examples.csv. A date there is a number of days from the reference date
 * ({@code @-30}), a quarter a number of quarters back from its quarter ({@code @K-2}).
 */
final class ExampleRows {

    private ExampleRows() {}

    static List<Map<String, Object>> of(SheetDefinition sheet, LocalDate referenceDate) {
        Map<Integer, Map<String, Object>> rows = new TreeMap<>();
        for (var line : CsvResource.read("/workbooks/common/examples.csv")) {
            if (line.get("sheet").equals(sheet.name())) {
                var column = sheet.column(line.get("column"));
                rows.computeIfAbsent(Integer.valueOf(line.get("row")), _ -> new HashMap<>())
                        .put(column.name(), value(column, line.get("value"), referenceDate));
            }
        }
        return List.copyOf(rows.values());
    }

    private static Object value(ColumnDefinition column, String text, LocalDate referenceDate) {
        return switch (column.type()) {
            case DATE -> referenceDate.plusDays(Integer.parseInt(text.substring(1)));
            case QUARTER -> back(Quarter.of(referenceDate), text).toString();
            case INTEGER -> Integer.valueOf(text);
            case DECIMAL -> new BigDecimal(text);
            case TEXT, KEY, CODE, YES_NO -> text;
        };
    }

    private static Quarter back(Quarter quarter, String text) {
        var earlier = quarter;
        for (int left = Integer.parseInt(text.substring(3)); left > 0; left--) {
            earlier = earlier.previous();
        }
        return earlier;
    }
}
