package nl.perspectief.etl.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.ColumnType;
import nl.perspectief.etl.definition.SheetDefinition;

/** The sheet as this sender has made it: other headings, another order, another name. */
final class DepartedSheet {

    static final String EXTRA = "extra";
    private static final int MORE_TITLE_ROWS = 3;

    private DepartedSheet() {}

    static SheetDefinition of(SheetDefinition sheet, Set<Departure> departures) {
        return new SheetDefinition(
                sheet.name(),
                sheet.kind(),
                title(sheet, departures),
                sheet.aliases(),
                sheet.keyColumn(),
                sheet.inModeA(),
                sheet.inModeB(),
                sheet.quarters(),
                sheet.titleRows()
                        + (departures.contains(Departure.TITLE_ROWS) ? MORE_TITLE_ROWS : 0),
                columns(sheet, departures));
    }

    private static String title(SheetDefinition sheet, Set<Departure> departures) {
        if (!departures.contains(Departure.RENAMED_SHEETS) || sheet.aliases().isEmpty()) {
            return sheet.title();
        }
        return switch (sheet.name()) {
            case "placements" -> "Blad1";
            case "trajectories" -> sheet.title() + " (2)";
            default -> capital(sheet.aliases().getFirst());
        };
    }

    private static List<ColumnDefinition> columns(
            SheetDefinition sheet, Set<Departure> departures) {
        List<ColumnDefinition> columns = new ArrayList<>();
        for (var column : sheet.columns()) {
            columns.add(renamed(column, header(column, departures)));
        }
        if (departures.contains(Departure.COLUMN_ORDER)) {
            // the key stays in front, as everyone leaves it there
            columns.subList(1, columns.size())
                    .sort(Comparator.comparing(ColumnDefinition::header).reversed());
        }
        if (departures.contains(Departure.EXTRA_COLUMN)) {
            columns.add(Math.min(2, columns.size()), extra(sheet));
        }
        return columns;
    }

    private static String header(ColumnDefinition column, Set<Departure> departures) {
        var aliases = column.aliases();
        if (departures.contains(Departure.HEADER_ALIASES) && !aliases.isEmpty()) {
            return capital(aliases.get(column.position() % aliases.size()));
        }
        var asterisk = column.required() ? "*" : "";
        if (!departures.contains(Departure.HEADER_SLOPPY)) {
            return column.header() + asterisk;
        }
        return switch (column.position() % 4) {
            case 0 -> column.header().replaceFirst(" ", "\n");
            case 1 -> column.header().replaceFirst(" ", "  ") + " ";
            case 2 -> column.header().toUpperCase(Locale.ROOT);
            default -> column.header().replaceFirst(" ", "_") + ":";
        };
    }

    private static String capital(String alias) {
        return alias.substring(0, 1).toUpperCase(Locale.ROOT) + alias.substring(1);
    }

    private static ColumnDefinition renamed(ColumnDefinition column, String header) {
        return new ColumnDefinition(
                column.sheet(),
                column.name(),
                column.position(),
                column.type(),
                column.required(),
                column.codeList(),
                header,
                column.aliases(),
                column.minimum(),
                column.maximum());
    }

    private static ColumnDefinition extra(SheetDefinition sheet) {
        return new ColumnDefinition(
                sheet.name(),
                EXTRA,
                0,
                ColumnType.TEXT,
                false,
                null,
                "Team",
                List.of(),
                null,
                null);
    }
}
