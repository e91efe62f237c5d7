package nl.perspectief.etl.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.sheet.CoverSheet;
import nl.perspectief.etl.sheet.Delivered;
import nl.perspectief.etl.sheet.DeliveredSheet;
import nl.perspectief.etl.sheet.TypedRow;
import nl.perspectief.sql.Quarter;

/** A delivery whose rows a test writes down; headings stand in row 1, all columns are there. */
final class Typed {

    private final WorkbookDefinition definition = WorkbookDefinition.newest("IMPULS_SZW");
    private final Map<String, List<TypedRow>> rows = new LinkedHashMap<>();
    private final List<String> absent = new ArrayList<>();
    private Quarter quarter;
    private String municipality = "GM0363";

    private Typed(Quarter quarter) {
        this.quarter = quarter;
    }

    static Typed impuls(String quarter) {
        return new Typed(Quarter.parse(quarter));
    }

    Typed quarter(String other) {
        quarter = Quarter.parse(other);
        return this;
    }

    Typed municipality(String code) {
        municipality = code;
        return this;
    }

    /** Adds a row: column, value, column, value, … */
    Typed row(String sheet, Object... values) {
        var columns = definition.sheet(sheet);
        var cells = new Object[columns.columns().size()];
        for (int i = 0; i < values.length; i += 2) {
            cells[columns.column((String) values[i]).position()] = values[i + 1];
        }
        var sheetRows = rows.computeIfAbsent(sheet, _ -> new ArrayList<>());
        sheetRows.add(new TypedRow(sheetRows.size() + 2, cells));
        return this;
    }

    /** Leaves a column out. */
    Typed without(String sheet, String column) {
        absent.add(sheet + " " + column);
        return this;
    }

    Delivered delivered() {
        Map<String, DeliveredSheet> sheets = new LinkedHashMap<>();
        rows.forEach((name, all) -> sheets.put(name, sheet(definition.sheet(name), all)));
        return new Delivered(
                new CoverSheet(
                        "IMPULS_SZW",
                        municipality,
                        quarter,
                        quarter.lastDay(),
                        "1.0",
                        "A",
                        null,
                        null),
                definition,
                sheets);
    }

    private DeliveredSheet sheet(SheetDefinition sheet, List<TypedRow> all) {
        var columns =
                IntStream.range(0, sheet.columns().size())
                        .mapToObj(i -> isAbsent(sheet, i) ? -1 : i)
                        .toList();
        return new DeliveredSheet(
                sheet,
                sheet.title(),
                columns,
                sheet.columns().stream().map(ColumnDefinition::header).toList(),
                all,
                Map.of());
    }

    private boolean isAbsent(SheetDefinition sheet, int position) {
        return absent.contains(sheet.name() + " " + sheet.columns().get(position).name());
    }
}
