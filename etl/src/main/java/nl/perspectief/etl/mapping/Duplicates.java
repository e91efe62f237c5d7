package nl.perspectief.etl.mapping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Findings;
import nl.perspectief.etl.sheet.TypedRow;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out rows that stand there twice, and points at rows with the same key that contradict each
 * other. Keys were made comparable when they were read.
 */
final class Duplicates {

    private static final String KEY_SEPARATOR = "\u0000";

    private final List<Integer> keys;

    /** By key the row met first, and those that differ from it and from each other. */
    private final Map<String, TypedRow> first = new HashMap<>();

    private final Map<String, Map<List<@Nullable Object>, TypedRow>> others = new HashMap<>();
    private final Findings findings;
    private final String sheet;
    private final ColumnReader.@Nullable Place keyPlace;
    private long count;

    /**
     * @param keyPlace where the sheet's key stands; null when it was not delivered
     */
    Duplicates(
            SheetDefinition definition,
            String sheet,
            ColumnReader.@Nullable Place keyPlace,
            Findings findings) {
        this.sheet = sheet;
        this.keyPlace = keyPlace;
        this.findings = findings;
        this.keys = keyPlace == null ? List.of() : keyPositions(definition);
    }

    /** The columns that name a row. In Capaciteit none do: two coaches may work the same hours. */
    private static List<Integer> keyPositions(SheetDefinition definition) {
        return definition.name().equals("capacity")
                ? List.of()
                : definition.keyColumns().stream().map(ColumnDefinition::position).toList();
    }

    /** Whether a row equals an earlier one. */
    boolean isRepeated(TypedRow row) {
        var key = key(row);
        var earlier = key == null ? null : first.putIfAbsent(key, row);
        if (key == null || earlier == null) {
            return false;
        }
        var same = isSame(earlier, row) ? earlier : contradicting(key, earlier, row);
        if (same == null) {
            return false;
        }
        count++;
        at(Fault.W21, row, same);
        return true;
    }

    /** Tells that two rows contradict each other; gives the row that this one repeats, if any. */
    private @Nullable TypedRow contradicting(String key, TypedRow earlier, TypedRow row) {
        var known = others.computeIfAbsent(key, _ -> new HashMap<>());
        var same = known.get(Arrays.asList(row.values()));
        if (same == null) {
            if (known.isEmpty()) {
                at(Fault.E08, earlier, row);
            }
            at(Fault.E08, row, earlier);
            known.put(Arrays.asList(row.values()), row);
        }
        return same;
    }

    private static boolean isSame(TypedRow one, TypedRow other) {
        return Arrays.equals(one.values(), other.values());
    }

    long count() {
        return count;
    }

    private void at(Fault fault, TypedRow row, TypedRow other) {
        if (keyPlace != null) {
            findings.about(fault, sheet, keyPlace.heading())
                    .at(row.number(), keyPlace.column())
                    .beside(sheet, other.number(), keyPlace.column())
                    .with("rij", Integer.toString(row.number()))
                    .with("andere", Integer.toString(other.number()));
        }
    }

    private @Nullable String key(TypedRow row) {
        if (keys.size() == 1) {
            var only = row.values()[keys.getFirst()];
            return only == null ? null : only.toString();
        }
        List<String> parts = new ArrayList<>();
        for (int position : keys) {
            var part = row.values()[position];
            if (part == null) {
                return null;
            }
            parts.add(part.toString());
        }
        return parts.isEmpty() ? null : String.join(KEY_SEPARATOR, parts);
    }
}
