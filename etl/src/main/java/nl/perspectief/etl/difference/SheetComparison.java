package nl.perspectief.etl.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.ColumnType;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.finding.CellAddress;
import nl.perspectief.etl.sheet.Delivered;
import nl.perspectief.etl.sheet.DeliveredSheet;
import nl.perspectief.etl.sheet.TypedRow;
import org.jspecify.annotations.Nullable;

/** One sheet that both deliveries have. */
final class SheetComparison {

    private static final String KEY_SEPARATOR = "\u0000";

    private final DeliveredSheet before;
    private final DeliveredSheet after;
    private final List<Columns> columns;
    private final List<LoneRow> added = new ArrayList<>();
    private final List<LoneRow> gone = new ArrayList<>();
    private final List<RowChange> changed = new ArrayList<>();

    /** A column that both have; template versions may differ in the order of columns. */
    private record Columns(ColumnDefinition before, ColumnDefinition after) {
        boolean isEqual(TypedRow then, TypedRow now) {
            return Objects.equals(then.values()[before.position()], now.values()[after.position()]);
        }
    }

    private SheetComparison(DeliveredSheet before, DeliveredSheet after) {
        this.before = before;
        this.after = after;
        this.columns =
                delivered(after)
                        .flatMap(
                                now ->
                                        delivered(before)
                                                .filter(then -> then.name().equals(now.name()))
                                                .map(then -> new Columns(then, now)))
                        .toList();
    }

    /** Without the sheets that are asked in one of the two quarters only, such as surveys. */
    static List<SheetDifference> all(Delivered before, Delivered after) {
        boolean sameQuarter = before.cover().quarter().equals(after.cover().quarter());
        return Stream.concat(
                        after.definition().sheets().stream(), before.definition().sheets().stream())
                .filter(sheet -> sheet.askedIn(before.cover().quarter().number()))
                .filter(sheet -> sheet.askedIn(after.cover().quarter().number()))
                .map(SheetDefinition::name)
                .distinct()
                .flatMap(name -> differences(name, before, after, sameQuarter))
                .toList();
    }

    private static Stream<SheetDifference> differences(
            String name, Delivered before, Delivered after, boolean sameQuarter) {
        var then = before.sheets().get(name);
        var now = after.sheets().get(name);
        if (now == null) {
            return then == null ? Stream.empty() : Stream.of(oneSided(then, false));
        }
        if (then == null) {
            return Stream.of(oneSided(now, true));
        }
        var comparison = new SheetComparison(then, now);
        return Stream.of(
                sameQuarter || keepsItsKeys(now.definition())
                        ? comparison.byRow()
                        : comparison.told(false));
    }

    private static SheetDifference oneSided(DeliveredSheet sheet, boolean isNew) {
        return new SheetDifference(
                sheet.definition().name(),
                sheet.title(),
                isNew ? SheetDifference.Side.AFTER : SheetDifference.Side.BEFORE,
                isNew ? 0 : sheet.rows().size(),
                isNew ? sheet.rows().size() : 0,
                false,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /**
     * Whether a row is known by the same key in every quarter: always on a list; on a sheet of one
     * quarter only where the key is no number that the municipality gave for that quarter.
     */
    private static boolean keepsItsKeys(SheetDefinition definition) {
        return definition.kind() == SheetDefinition.Kind.LIST
                || definition.keyColumns().stream()
                        .noneMatch(column -> column.type() == ColumnType.KEY);
    }

    private SheetDifference byRow() {
        var sideBefore =
                new RowPairs.Side(
                        row -> key(before.definition(), row), row -> content(row, Columns::before));
        var sideAfter =
                new RowPairs.Side(
                        row -> key(after.definition(), row), row -> content(row, Columns::after));
        new RowPairs(sideBefore, sideAfter)
                .different(before.rows(), after.rows())
                .forEach(this::tell);
        return told(true);
    }

    private List<@Nullable Object> content(TypedRow row, Function<Columns, ColumnDefinition> side) {
        List<@Nullable Object> content = new ArrayList<>(columns.size());
        for (var column : columns) {
            content.add(row.values()[side.apply(column).position()]);
        }
        return content;
    }

    private void tell(RowPairs.Pair pair) {
        var then = pair.before();
        var now = pair.after();
        if (then == null && now != null) {
            added.add(new LoneRow(shownKey(after.definition(), now), now.number()));
        } else if (then != null && now == null) {
            gone.add(new LoneRow(shownKey(before.definition(), then), then.number()));
        } else if (then != null && now != null) {
            changed.add(
                    new RowChange(
                            shownKey(after.definition(), now),
                            then.number(),
                            now.number(),
                            cells(then, now)));
        }
    }

    private List<CellChange> cells(TypedRow then, TypedRow now) {
        return columns.stream()
                .filter(column -> !column.isEqual(then, now))
                .map(
                        column ->
                                new CellChange(
                                        heading(after, column.after()),
                                        address(now, column.after()),
                                        ShownValue.of(
                                                column.before(),
                                                then.values()[column.before().position()]),
                                        ShownValue.of(
                                                column.after(),
                                                now.values()[column.after().position()])))
                .toList();
    }

    private String address(TypedRow row, ColumnDefinition column) {
        return new CellAddress(row.number(), after.columns().get(column.position())).toString();
    }

    private SheetDifference told(boolean isByRow) {
        return new SheetDifference(
                after.definition().name(),
                after.title(),
                SheetDifference.Side.BOTH,
                before.rows().size(),
                after.rows().size(),
                isByRow,
                headingsOnlyIn(after, before),
                headingsOnlyIn(before, after),
                added,
                gone,
                changed);
    }

    private static List<String> headingsOnlyIn(DeliveredSheet sheet, DeliveredSheet other) {
        var others = delivered(other).map(ColumnDefinition::name).collect(Collectors.toSet());
        return delivered(sheet)
                .filter(column -> !others.contains(column.name()))
                .map(column -> heading(sheet, column))
                .toList();
    }

    /** As the sender wrote it, without the asterisk by which templates mark what is required. */
    private static String heading(DeliveredSheet sheet, ColumnDefinition column) {
        var heading = sheet.headings().get(column.position());
        return heading.endsWith("*")
                ? heading.substring(0, heading.length() - 1).stripTrailing()
                : heading;
    }

    private static Stream<ColumnDefinition> delivered(DeliveredSheet sheet) {
        return sheet.definition().columns().stream()
                .filter(column -> sheet.columns().get(column.position()) >= 0);
    }

    /** Empty when any part of the key is. */
    private static String key(SheetDefinition definition, TypedRow row) {
        List<String> parts = new ArrayList<>();
        for (var column : definition.keyColumns()) {
            var part = row.values()[column.position()];
            if (part == null) {
                return "";
            }
            parts.add(part.toString());
        }
        return String.join(KEY_SEPARATOR, parts);
    }

    private static String shownKey(SheetDefinition definition, TypedRow row) {
        return definition.keyColumns().stream()
                .map(column -> ShownValue.of(column, row.values()[column.position()]))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
