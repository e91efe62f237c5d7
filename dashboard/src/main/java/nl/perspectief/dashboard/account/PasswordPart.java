package nl.perspectief.dashboard.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import nl.perspectief.dashboard.access.OwnAccount;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** Choosing another password. */
final class PasswordPart extends Div {

    private final OwnAccount own;
    private final Language language;
    private final Messages messages;
    private final PasswordField former;
    private final PasswordField chosen;

    PasswordPart(OwnAccount own, Language language) {
        this.own = own;
        this.language = language;
        messages = language.messages(PasswordPart.class);
        addClassName("p-account-form");
        former = field("password.former", Autocomplete.CURRENT_PASSWORD);
        chosen = field("password.chosen", Autocomplete.NEW_PASSWORD);
        var outcome = new Outcome(language);
        add(
                former,
                chosen,
                new Button(
                        messages.say("password.save"),
                        _ -> outcome.of(this::save, messages.say("password.saved"))),
                outcome);
    }

    private PasswordField field(String label, Autocomplete filledWith) {
        var field = new PasswordField(messages.say(label));
        field.setAutocomplete(filledWith);
        field.setRevealButtonVisible(false);
        return field;
    }

    private void save() {
        own.changePassword(former.getValue(), chosen.getValue(), language);
        former.clear();
        chosen.clear();
    }
}
