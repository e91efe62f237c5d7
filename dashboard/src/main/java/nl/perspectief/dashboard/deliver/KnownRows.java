package nl.perspectief.dashboard.deliver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.delivery.OwnWorkbooks;
import nl.perspectief.etl.sheet.DeliveredSheet;
import nl.perspectief.etl.sheet.TypedRow;

/**
 * The rows with which a municipality's next workbook begins. Its lists hold everything since the
 * programme began, so they are filled with what was delivered last; organisations are the same in
 * both programmes, and come from whichever delivery is the later.
 */
final class KnownRows {

    private static final Set<String> ORGANISATIONS = Set.of("employers", "schools");

    private KnownRows() {}

    /**
     * By canonical name of the sheet.
     *
     * @param own the last delivery of the programme
     * @param other the last delivery of the other programme
     */
    static Map<String, List<Map<String, Object>>> of(
            Optional<OwnWorkbooks.Former> own, Optional<OwnWorkbooks.Former> other) {
        Map<String, List<Map<String, Object>>> known = new HashMap<>();
        own.ifPresent(
                former ->
                        former.delivered()
                                .sheets()
                                .forEach((name, sheet) -> addList(known, name, sheet)));
        other.ifPresent(
                former ->
                        ORGANISATIONS.forEach(
                                name ->
                                        addOrganisations(
                                                known, name, former, isLater(former, own))));
        return known;
    }

    private static void addList(
            Map<String, List<Map<String, Object>>> known, String name, DeliveredSheet sheet) {
        if (sheet.definition().kind() == SheetDefinition.Kind.LIST) {
            known.put(name, sheet.rows().stream().map(row -> values(sheet, row)).toList());
        }
    }

    private static boolean isLater(OwnWorkbooks.Former other, Optional<OwnWorkbooks.Former> own) {
        return own.map(former -> other.quarter().compareTo(former.quarter()) > 0).orElse(true);
    }

    /** None that was delivered before goes away: the later delivery only adds and corrects. */
    private static void addOrganisations(
            Map<String, List<Map<String, Object>>> known,
            String name,
            OwnWorkbooks.Former other,
            boolean isLater) {
        var sheet = other.delivered().sheets().get(name);
        var own = known.getOrDefault(name, List.of());
        if (sheet == null || !own.isEmpty() && !isLater) {
            return;
        }
        var key = sheet.definition().keyColumn();
        var theirs = sheet.rows().stream().map(row -> values(sheet, row)).toList();
        Map<Object, Map<String, Object>> byKey = new LinkedHashMap<>();
        own.forEach(row -> byKey.put(keyOf(row, key), row));
        theirs.forEach(row -> byKey.put(keyOf(row, key), row));
        known.put(name, new ArrayList<>(byKey.values()));
    }

    private static Object keyOf(Map<String, Object> row, String key) {
        return Objects.requireNonNullElse(row.get(key), row);
    }

    private static Map<String, Object> values(DeliveredSheet sheet, TypedRow row) {
        Map<String, Object> values = new HashMap<>();
        for (var column : sheet.definition().columns()) {
            var value = row.values()[column.position()];
            if (value != null) {
                values.put(column.name(), value);
            }
        }
        return values;
    }
}
