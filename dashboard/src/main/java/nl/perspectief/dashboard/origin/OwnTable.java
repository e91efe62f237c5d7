package nl.perspectief.dashboard.origin;

import java.util.List;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.DataTable;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.provenance.OwnCase;
import nl.perspectief.dashboard.provenance.OwnRow;
import nl.perspectief.dashboard.provenance.Role;
import nl.perspectief.etl.finding.CellAddress;

/**
 * The rows and cells under a figure; what stands in them is in the workbook of the municipality.
 */
final class OwnTable {

    private final OwnUnder own;
    private final Language language;
    private final Messages messages;

    OwnTable(OwnUnder own, Language language) {
        this.own = own;
        this.language = language;
        messages = language.messages(OwnTable.class);
    }

    DataTable table() {
        return new DataTable(
                messages.say("rows.table"),
                List.of(
                        Column.text(messages.say("column.counts-as")),
                        Column.text(messages.say("column.quarter")),
                        Column.text(messages.say("column.file")),
                        Column.text(messages.say("column.sheet")),
                        Column.number(messages.say("column.row")),
                        Column.text(messages.say("column.cells"))),
                own.cases().stream()
                        .flatMap(one -> one.rows().stream().map(row -> line(one, row)))
                        .toList());
    }

    private List<String> line(OwnCase one, OwnRow row) {
        return List.of(
                role(one.role()),
                language.period(row.delivery().quarter()),
                row.fileName(),
                row.sheet(),
                Integer.toString(row.row()),
                row.cells().stream().map(CellAddress::toString).collect(Collectors.joining(", ")));
    }

    private String role(Role role) {
        return switch (role) {
            case NUMERATOR -> messages.say("role.numerator");
            case DENOMINATOR -> messages.say("role.denominator");
            case UNKNOWN -> messages.say("role.unknown");
            case NOT_COUNTED -> messages.say("role.not-counted");
        };
    }
}
