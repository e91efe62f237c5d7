package nl.perspectief.dashboard.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import nl.perspectief.dashboard.access.OwnAccount;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** A second step at signing in: a code of an app. */
final class SecondFactorPart extends Div {

    private final OwnAccount own;
    private final Messages messages;
    private final Div form = new Div();
    private final Outcome outcome;

    SecondFactorPart(OwnAccount own, Language language) {
        this.own = own;
        messages = language.messages(SecondFactorPart.class);
        outcome = new Outcome(language);
        form.addClassName("p-account-form");
        add(form, outcome);
        show();
    }

    private void show() {
        form.removeAll();
        if (own.hasSecondFactor()) {
            showOn();
        } else {
            form.add(new Button(messages.say("second.begin"), _ -> showNew(own.newSecondFactor())));
        }
    }

    private void showOn() {
        var password = new PasswordField(messages.say("password.former"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRevealButtonVisible(false);
        form.add(
                new Paragraph(messages.say("second.on")),
                password,
                new Button(
                        messages.say("second.drop"),
                        _ -> {
                            outcome.of(
                                    () -> own.dropSecondFactor(password.getValue()),
                                    messages.say("second.dropped"));
                            show();
                        }));
    }

    private void showNew(OwnAccount.SecondFactor chosen) {
        var secret = new Span(chosen.secret());
        secret.addClassName("p-secret");
        var code = new TextField(messages.say("second.code"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        var open = new Anchor();
        open.setText(messages.say("second.open"));
        // for the app on the phone; made here, of nothing that anybody typed but their own address
        open.setUnsafeHref(chosen.link());
        form.removeAll();
        form.add(
                new Paragraph(messages.say("second.type-over")),
                secret,
                open,
                code,
                new Button(
                        messages.say("second.use"),
                        _ ->
                                outcome.of(
                                        () -> {
                                            own.useSecondFactor(chosen, code.getValue());
                                            show();
                                        },
                                        messages.say("second.used"))));
    }
}
