package nl.perspectief.etl.validation;

import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Rules;
import nl.perspectief.etl.sheet.TypedRow;
import org.jspecify.annotations.Nullable;

/**
 * A count or a day far from all others of its column, such as 50 for 5, or 2016 for 2026. Judged by
 * median and median distance, which the odd value itself cannot move; of counts by their square
 * roots, whose spread is the same for small and large counts.
 */
final class W24FarFromTheRest implements RowRule {

    private static final int VALUES_AT_LEAST = 20;
    private static final double DISTANCE_ALLOWED = 5;
    private static final double SMALLEST_SCALE_OF_COUNTS = 1;
    private static final double SMALLEST_SCALE_OF_DAYS = 91;

    @Override
    public void judge(Judged judged) {
        var rule = Rules.rule(id());
        for (var name : rule.sheets()) {
            var sheet = judged.sheet(name);
            if (sheet != null) {
                judged.delivered().definition().sheet(name).columns().stream()
                        .filter(column -> rule.columns().contains(column.name()))
                        .forEach(column -> judge(sheet, column));
            }
        }
    }

    private static void judge(Judged.Sheet sheet, ColumnDefinition column) {
        var values = sheet.values(row -> value(row, column));
        if (values.length < VALUES_AT_LEAST) {
            return;
        }
        var spread = Spread.of(values, smallestScale(column));
        var place = sheet.column(column.position());
        for (var row : sheet.rows()) {
            var value = value(row, column);
            if (value != null && spread.distance(value) > DISTANCE_ALLOWED) {
                sheet.fault(Fault.W24, row, place)
                        .found(shown(column, value))
                        .with("midden", shown(column, spread.median()));
            }
        }
    }

    private static double smallestScale(ColumnDefinition column) {
        return switch (column.type()) {
            case DATE -> SMALLEST_SCALE_OF_DAYS;
            default -> SMALLEST_SCALE_OF_COUNTS;
        };
    }

    private static @Nullable Double value(TypedRow row, ColumnDefinition column) {
        return switch (row.values()[column.position()]) {
            case Integer count -> 2 * Math.sqrt(count + 0.375);
            case java.time.LocalDate day -> (double) day.toEpochDay();
            case null, default -> null;
        };
    }

    private static String shown(ColumnDefinition column, double value) {
        return switch (column.type()) {
            case DATE -> Days.shown(java.time.LocalDate.ofEpochDay(Math.round(value)));
            default -> Long.toString(Math.round(value * value / 4 - 0.375));
        };
    }
}
