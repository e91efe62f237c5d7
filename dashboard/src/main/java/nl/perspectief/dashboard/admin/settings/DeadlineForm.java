package nl.perspectief.dashboard.admin.settings;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.perspectief.dashboard.access.AccountNames;
import nl.perspectief.dashboard.admin.AdminPage;
import nl.perspectief.dashboard.admin.Fields;
import nl.perspectief.dashboard.admin.Sentences;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.DataTable;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.DeadlineDesk;
import nl.perspectief.etl.delivery.DeadlineRefusedException;
import nl.perspectief.etl.delivery.ProgramSettings;
import nl.perspectief.sql.Quarter;

/** How many weeks everyone has to deliver, and from which quarter on that becomes otherwise. */
final class DeadlineForm extends Div {

    private static final int QUARTERS_AHEAD = 8;

    private final DeadlineDesk desk;
    private final AccountNames names;
    private final Language language;
    private final Messages messages;

    /** Sets another term. */
    @FunctionalInterface
    interface Step {
        void set(Quarter from, int weeks, String reason);
    }

    DeadlineForm(DeadlineDesk desk, AccountNames names, Language language, Step step) {
        this.desk = desk;
        this.names = names;
        this.language = language;
        messages = language.messages(DeadlineForm.class);
        add(new Paragraph(messages.say("deadline.what")), table(), form(step));
    }

    private Component table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(
                List.of(
                        messages.say("deadline.before"),
                        weeks(ProgramSettings.of("deadline_weeks")),
                        messages.say("where.program")));
        desk.terms()
                .forEach(
                        term ->
                                rows.add(
                                        List.of(
                                                language.period(term.from()),
                                                weeks(term.weeks()),
                                                messages.say(
                                                        "deadline.by",
                                                        term.reason(),
                                                        names.in(term.by()),
                                                        language.moment(term.at())))));
        return new Sentences(
                new DataTable(
                        messages.say("deadline.table"),
                        List.of(
                                Column.text(messages.say("column.from")),
                                Column.text(messages.say("column.value")),
                                Column.text(messages.say("column.where"))),
                        rows));
    }

    private String weeks(int count) {
        return messages.say("weeks", count);
    }

    private Component form(Step step) {
        var quarters = Stream.iterate(desk.first(), Quarter::next).limit(QUARTERS_AHEAD).toList();
        var from = Fields.choice(messages.say("column.from"), quarters, language::period);
        from.setValue(quarters.getFirst());
        var weeks = new IntegerField(messages.say("deadline.weeks"));
        weeks.setHelperText(messages.say("deadline.weeks.help", DeadlineDesk.MOST_WEEKS));
        var reason = new TextField(messages.say("deadline.reason"));
        var set =
                new Button(
                        messages.say("deadline.set"),
                        _ ->
                                step.set(
                                        from.getOptionalValue().orElse(quarters.getFirst()),
                                        Objects.requireNonNullElse(weeks.getValue(), 0),
                                        reason.getValue()));
        return AdminPage.row(from, weeks, reason, set);
    }

    static String refusal(DeadlineRefusedException.Reason reason, Language language) {
        var messages = language.messages(DeadlineForm.class);
        return switch (reason) {
            case OVER -> messages.say("refused.over");
            case WEEKS -> messages.say("refused.weeks", DeadlineDesk.MOST_WEEKS);
            case NOTHING_NEW -> messages.say("refused.nothing-new");
            case NO_REASON -> messages.say("refused.reason");
        };
    }
}
