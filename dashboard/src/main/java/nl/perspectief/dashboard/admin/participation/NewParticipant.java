package nl.perspectief.dashboard.admin.participation;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import nl.perspectief.dashboard.admin.AdminPage;
import nl.perspectief.dashboard.admin.Fields;
import nl.perspectief.etl.delivery.ParticipationDesk.Change;

/** A municipality that joins a programme, or comes back after a time. */
final class NewParticipant extends Div {

    NewParticipant(ParticipationWords words, Consumer<Change> tryTo) {
        var messages = words.messages();
        var programme =
                Fields.choice(
                        messages.say("column.programme"), words.programmes(), words::programme);
        var municipality =
                Fields.choice(
                        messages.say("column.municipality"),
                        words.municipalities(),
                        words::municipality);
        var quarters = words.quarters();
        var from = Fields.choice(messages.say("column.from"), quarters, words::quarter);
        var to = Fields.choice(messages.say("column.to"), quarters, words::quarter);
        to.setHelperText(messages.say("to.help"));
        to.setClearButtonVisible(true);
        var reason = new TextField(messages.say("column.reason"));
        reason.setHelperText(messages.say("reason.help"));
        var add =
                new Button(
                        messages.say("add.button"),
                        _ ->
                                tryTo.accept(
                                        new Change(
                                                programme.getOptionalValue().orElse(""),
                                                municipality.getOptionalValue().orElse(""),
                                                null,
                                                from.getValue(),
                                                to.getValue(),
                                                reason.getValue(),
                                                false)));
        add(AdminPage.row(programme, municipality, from, to, reason, add));
    }
}
