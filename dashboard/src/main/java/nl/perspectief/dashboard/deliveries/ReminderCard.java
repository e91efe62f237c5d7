package nl.perspectief.dashboard.deliveries;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntSupplier;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.ExpectedDeliveries.Expected;

/** Reminds one municipality of what it did not deliver yet, by e-mail. */
final class ReminderCard extends Section {

    private final Messages messages;
    private final IntSupplier send;
    private final Div told = new Div();

    /**
     * @param canBeSent whether there is a mail server
     * @param last when it was last reminded
     * @param send tells to how many accounts it was sent
     */
    ReminderCard(
            String municipality,
            Expected open,
            boolean canBeSent,
            Optional<Instant> last,
            Language language,
            IntSupplier send) {
        messages = language.messages(ReminderCard.class);
        this.send = send;
        addClassNames("p-card", "p-origin");
        var quarter = language.period(open.quarter());
        add(new H2(messages.say("remind.question", municipality, quarter)));
        if (!canBeSent) {
            add(new Paragraph(messages.say("remind.not-set")));
            return;
        }
        told.getElement().setAttribute("role", "status");
        var button = new Button(messages.say("remind.send"), _ -> send());
        button.setDisableOnClick(true);
        var form = new Div(button);
        form.addClassName("p-decision");
        add(
                new Paragraph(
                        last.map(moment -> messages.say("remind.last", language.moment(moment)))
                                .orElseGet(() -> messages.say("remind.never"))),
                told,
                form);
    }

    private void send() {
        int sent = send.getAsInt();
        told.setText(sent == 0 ? messages.say("remind.nobody") : messages.say("remind.sent", sent));
    }
}
