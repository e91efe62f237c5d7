package nl.perspectief.etl.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.ColumnType;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.template.WorkbookContent;
import org.jspecify.annotations.Nullable;

/** A sound workbook in which one thing is about to be spoilt. */
final class Draft {

    private WorkbookDefinition definition;
    private final WorkbookContent sound;
    private final Map<String, Object> cover;
    private final Map<String, List<Map<String, Object>>> sheets = new HashMap<>();

    Draft(WorkbookContent sound) {
        this.sound = sound;
        this.definition = sound.definition();
        this.cover = new HashMap<>(sound.cover());
        sound.rows()
                .forEach(
                        (name, rows) -> {
                            List<Map<String, Object>> copies = new ArrayList<>();
                            rows.forEach(row -> copies.add(new HashMap<>(row)));
                            sheets.put(name, copies);
                        });
    }

    WorkbookContent content() {
        return new WorkbookContent(
                definition, sound.opening(), cover, sheets, sound.departures(), false);
    }

    void setCover(String column, @Nullable Object value) {
        cover.remove(column);
        if (value != null) {
            cover.put(column, value);
        }
    }

    void removeCover() {
        var others = definition.sheets().stream().filter(each -> !each.name().equals("cover"));
        definition =
                new WorkbookDefinition(
                        definition.programme(), definition.version(), others.toList());
    }

    void removeSheet(String sheet) {
        sheets.remove(sheet);
    }

    List<Map<String, Object>> rows(String sheet) {
        return Objects.requireNonNull(sheets.get(sheet), sheet);
    }

    /** The first row of a sheet for which it holds; the sample always has one. */
    Map<String, Object> first(String sheet, Predicate<Map<String, Object>> which) {
        return rows(sheet).stream()
                .filter(which)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No such row in " + sheet));
    }

    void removeColumn(String sheet, String column) {
        changeColumns(sheet, columns -> columns.removeIf(each -> each.name().equals(column)));
    }

    /** A column of text that nobody asked for, after the others. */
    void addColumn(String sheet, String header) {
        var extra =
                new ColumnDefinition(
                        sheet,
                        header,
                        99,
                        ColumnType.TEXT,
                        false,
                        null,
                        header,
                        List.of(),
                        null,
                        null);
        changeColumns(sheet, columns -> columns.add(extra));
    }

    private void changeColumns(String name, Consumer<List<ColumnDefinition>> change) {
        List<SheetDefinition> changed = new ArrayList<>();
        for (var sheet : definition.sheets()) {
            List<ColumnDefinition> columns = new ArrayList<>(sheet.columns());
            if (sheet.name().equals(name)) {
                change.accept(columns);
            }
            changed.add(
                    new SheetDefinition(
                            sheet.name(),
                            sheet.kind(),
                            sheet.title(),
                            sheet.aliases(),
                            sheet.keyColumn(),
                            sheet.inModeA(),
                            sheet.inModeB(),
                            sheet.quarters(),
                            sheet.titleRows(),
                            columns));
        }
        definition = new WorkbookDefinition(definition.programme(), definition.version(), changed);
    }
}
