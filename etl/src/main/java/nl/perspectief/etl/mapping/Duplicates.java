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
    private final Map<String, TypedRow> first = new HashMap<>();
    private final Map<String, TypedRow> told = new HashMap<>();
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
        boolean isSame = Arrays.equals(earlier.values(), row.values());
        if (isSame) {
            count++;
            at(Fault.W21, row, earlier);
        } else {
            if (told.put(key, row) == null) {
                at(Fault.E08, earlier, row);
            }
            at(Fault.E08, row, earlier);
        }
        return isSame;
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
