package nl.perspectief.dashboard.admin.accounts;

import com.vaadin.flow.component.html.Div;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.Accounts;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.DataTable;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** Every account, also those that were never used and those that are shut out. */
final class AccountTable extends Div {

    private final Map<String, String> municipalities;
    private final Language language;
    private final Messages messages;

    AccountTable(List<Accounts.Line> all, Map<String, String> municipalities, Language language) {
        this.municipalities = municipalities;
        this.language = language;
        messages = language.messages(AccountTable.class);
        add(
                new DataTable(
                        messages.say("all.table"),
                        List.of(
                                Column.text(messages.say("column.name")),
                                Column.text(messages.say("column.email")),
                                Column.text(messages.say("column.role")),
                                Column.text(messages.say("column.municipality")),
                                Column.text(messages.say("column.state")),
                                Column.text(messages.say("column.second")),
                                Column.text(messages.say("column.signed-in"))),
                        all.stream().map(this::row).toList()));
    }

    private List<String> row(Accounts.Line line) {
        var account = line.account();
        var last = line.signedInAt();
        return List.of(
                account.name(),
                account.email(),
                account.role().words(language),
                municipality(account),
                state(line),
                messages.say(line.hasSecondFactor() ? "second.on" : "second.off"),
                last == null ? messages.say("signed-in.never") : language.moment(last));
    }

    private String municipality(Account account) {
        var code = account.municipality();
        return code == null ? "–" : municipalities.getOrDefault(code, code);
    }

    private String state(Accounts.Line line) {
        var words = line.state().words(language);
        var until = line.lockedUntil();
        return until != null && until.isAfter(Instant.now())
                ? messages.say("state.locked", words, language.moment(until))
                : words;
    }
}
