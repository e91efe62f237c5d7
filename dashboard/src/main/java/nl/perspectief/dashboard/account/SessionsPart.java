package nl.perspectief.dashboard.account;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import nl.perspectief.dashboard.access.OwnAccount;
import nl.perspectief.dashboard.language.Language;

/** Signing out everywhere else. */
final class SessionsPart extends Div {

    SessionsPart(OwnAccount own, Language language) {
        var messages = language.messages(SessionsPart.class);
        var outcome = new Outcome(language);
        addClassName("p-account-form");
        add(
                new Button(
                        messages.say("sessions.end"),
                        _ -> outcome.of(own::endOtherSessions, messages.say("sessions.ended"))),
                outcome);
    }
}
