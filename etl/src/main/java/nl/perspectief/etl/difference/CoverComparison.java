package nl.perspectief.etl.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.sheet.CoverSheet;
import nl.perspectief.etl.sheet.Delivered;
import org.jspecify.annotations.Nullable;

/** What the Voorblad of two deliveries says otherwise. */
final class CoverComparison {

    private final CoverSheet before;
    private final CoverSheet after;
    private final List<ColumnDefinition> columns;
    private final List<CellChange> changes = new ArrayList<>();

    CoverComparison(Delivered before, Delivered after) {
        this.before = before.cover();
        this.after = after.cover();
        this.columns = after.definition().sheet("cover").columns();
    }

    List<CellChange> changes() {
        compare("period", before.quarter().toString(), after.quarter().toString());
        compare("reference_date", before.referenceDate(), after.referenceDate());
        compare("template_version", before.templateVersion(), after.templateVersion());
        compare("delivery_mode", before.deliveryMode(), after.deliveryMode());
        compare("delivery_date", before.deliveryDate(), after.deliveryDate());
        compare("joint_since", before.jointSince(), after.jointSince());
        return changes;
    }

    private void compare(String name, @Nullable Object then, @Nullable Object now) {
        if (Objects.equals(then, now)) {
            return;
        }
        columns.stream()
                .filter(column -> column.name().equals(name))
                .forEach(
                        column ->
                                changes.add(
                                        new CellChange(
                                                column.header(),
                                                null,
                                                shown(column, then),
                                                shown(column, now))));
    }

    /** A version is no free text here: it is one that we know. */
    private static @Nullable String shown(ColumnDefinition column, @Nullable Object value) {
        return column.name().equals("template_version")
                ? Objects.toString(value, null)
                : ShownValue.of(column, value);
    }
}
