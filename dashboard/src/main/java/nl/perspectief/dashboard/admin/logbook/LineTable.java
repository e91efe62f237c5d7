package nl.perspectief.dashboard.admin.logbook;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.access.AccountNames;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.audit.AuditLine;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.DataTable;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** Lines of the log in words; names are of now, the lines hold numbers. */
final class LineTable extends Div {

    private final AccountNames names;
    private final Language language;
    private final Messages messages;
    private final ActionWords actions;

    LineTable(List<AuditLine> lines, AccountNames names, Language language) {
        this.names = names;
        this.language = language;
        messages = language.messages(LineTable.class);
        actions = new ActionWords(language);
        if (!lines.isEmpty()) {
            add(table(lines));
        }
    }

    private DataTable table(List<AuditLine> lines) {
        return new DataTable(
                messages.say("lines.table"),
                List.of(
                        Column.text(messages.say("column.line")),
                        Column.text(messages.say("column.moment")),
                        Column.text(messages.say("column.who")),
                        Column.text(messages.say("column.role")),
                        Column.text(messages.say("column.action")),
                        Column.text(messages.say("column.object"))),
                lines.stream().map(this::row).toList());
    }

    private List<String> row(AuditLine line) {
        var id = line.accountId();
        return List.of(
                language.count(line.number()),
                language.moment(line.at()),
                id == null ? "–" : names.name(id),
                role(line.role()),
                actions.of(line.action()),
                line.object());
    }

    private String role(String name) {
        return Stream.of(Role.values())
                .filter(one -> one.name().equals(name))
                .map(one -> one.words(language))
                .findFirst()
                .orElse(
                        name.equals("OPDRACHTREGEL")
                                ? messages.say("role.command")
                                : messages.say("role.unknown"));
    }
}
