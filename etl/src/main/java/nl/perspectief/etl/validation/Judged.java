package nl.perspectief.etl.validation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.finding.FindingGroup;
import nl.perspectief.etl.finding.Findings;
import nl.perspectief.etl.sheet.Delivered;
import nl.perspectief.etl.sheet.DeliveredSheet;
import nl.perspectief.etl.sheet.TypedRow;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/** A delivery before the rules, and where these write what they find. */
final class Judged {

    private final Delivered delivered;
    private final Findings findings;
    private final @Nullable PreviousDelivery previous;
    private @Nullable Set<Place> unreadable;

    private record Place(@Nullable String sheet, int row, int column) {}

    Judged(Delivered delivered, Findings findings, @Nullable PreviousDelivery previous) {
        this.delivered = delivered;
        this.findings = findings;
        this.previous = previous;
    }

    Delivered delivered() {
        return delivered;
    }

    Findings findings() {
        return findings;
    }

    /** What to compare with; null when there is nothing. */
    @Nullable PreviousDelivery previous() {
        return previous;
    }

    Quarter quarter() {
        return delivered.cover().quarter();
    }

    /** The Peildatum as it should be: a wrong one is a finding of its own, not one of each row. */
    LocalDate referenceDate() {
        return quarter().lastDay();
    }

    /** Null when the sheet was not delivered. */
    @Nullable Sheet sheet(String name) {
        var sheet = delivered.sheets().get(name);
        return sheet == null ? null : new Sheet(sheet);
    }

    /** A column where it stands in the sender's sheet. */
    record Column(int position, int at, String heading) {

        boolean isDelivered() {
            return at >= 0;
        }
    }

    /** One delivered sheet. */
    final class Sheet {

        private final DeliveredSheet sheet;

        private Sheet(DeliveredSheet sheet) {
            this.sheet = sheet;
        }

        String title() {
            return sheet.title();
        }

        /** What a column holds, without its empty cells. */
        double[] values(Function<TypedRow, @Nullable Double> value) {
            return sheet.rows().stream()
                    .map(value)
                    .filter(Objects::nonNull)
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        }

        Iterable<TypedRow> rows() {
            return sheet.rows();
        }

        int size() {
            return sheet.rows().size();
        }

        Column column(String name) {
            return column(sheet.definition().column(name).position());
        }

        Column column(int position) {
            return new Column(
                    position, sheet.columns().get(position), sheet.headings().get(position));
        }

        /** The rows by a column that tells them apart; a row without a key is not in it. */
        Map<String, TypedRow> byKey(String keyColumn) {
            int key = column(keyColumn).position();
            Map<String, TypedRow> rows = new HashMap<>();
            for (var row : sheet.rows()) {
                var text = row.text(key);
                if (text != null) {
                    rows.putIfAbsent(text, row);
                }
            }
            return rows;
        }

        /** One more cell with this fault; empty cells of a column not delivered are not told. */
        FindingGroup fault(Fault fault, TypedRow row, Column column) {
            var group = findings.about(fault, title(), column.heading());
            return column.isDelivered() ? group.at(row.number(), column.at()) : group;
        }

        /** As above, for faults that the detail tells apart. */
        FindingGroup fault(Fault fault, TypedRow row, Column column, String detail) {
            var group = findings.about(fault, title(), column.heading(), detail);
            return column.isDelivered() ? group.at(row.number(), column.at()) : group;
        }

        /** A fault of a column as a whole. */
        FindingGroup fault(Fault fault, Column column) {
            return findings.about(fault, title(), column.heading());
        }

        /** A fault of the sheet as a whole. */
        FindingGroup fault(Fault fault) {
            return findings.about(fault, title());
        }

        /** Whether a cell is empty only because it could not be read, which was told already. */
        boolean isUnreadable(TypedRow row, Column column) {
            return unreadable().contains(new Place(title(), row.number(), column.at()));
        }
    }

    private Set<Place> unreadable() {
        var known = unreadable;
        if (known == null) {
            known = new HashSet<>();
            for (Finding finding : findings.all()) {
                if (finding.rule().equals("E04")) {
                    for (var cell : finding.cells()) {
                        known.add(new Place(finding.sheet(), cell.row(), cell.column()));
                    }
                }
            }
            unreadable = known;
        }
        return known;
    }
}
