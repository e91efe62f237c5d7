package nl.perspectief.dashboard.deliver;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.Deliverer;
import nl.perspectief.etl.delivery.DeliveryMessage;
import nl.perspectief.etl.delivery.MessageRefusedException;
import nl.perspectief.sql.Quarter;

/** What the municipality and the ministry write to each other about the delivery of a quarter. */
final class MessagesCard extends Section {

    private static final int LONGEST = 2000;

    private final Delivering delivering;
    private final Messages messages;
    private final Words words;
    private final String programme;
    private final Quarter quarter;
    private final Consumer<String> tell;
    private final Div written = new Div();
    private final TextArea text = new TextArea();

    /**
     * @param tell shows a sentence
     */
    MessagesCard(
            Delivering delivering,
            Language language,
            String programme,
            Quarter quarter,
            Consumer<String> tell) {
        this.delivering = delivering;
        this.programme = programme;
        this.quarter = quarter;
        this.tell = tell;
        messages = language.messages(MessagesCard.class);
        words = new Words(language);
        addClassNames("p-card", "p-step");
        written.addClassName("p-messages");
        text.setLabel(messages.say("messages.write"));
        text.setHelperText(messages.say("confirm.help"));
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        var box = new Div(text, new Button(messages.say("messages.send"), _ -> send()));
        box.addClassName("p-confirm");
        add(
                new H2(
                        messages.say(
                                "messages", words.programme(programme), language.period(quarter))),
                written,
                box);
        show(delivering.deliverer());
    }

    private void show(Deliverer by) {
        written.removeAll();
        var all = delivering.messages().about(programme, by.municipalityCode(), quarter);
        if (all.isEmpty()) {
            written.add(new Paragraph(messages.say("messages.none")));
        }
        all.forEach(one -> written.add(shown(one, by)));
    }

    private Div shown(DeliveryMessage one, Deliverer by) {
        var who =
                one.isOfMunicipality()
                        ? words.who(one.writtenBy(), by.actor().words())
                        : messages.say("messages.ministry");
        var head = new Span(messages.say("messages.head", who, words.moment(one.writtenAt())));
        head.addClassName("p-found-where");
        var message = new Div(head, new Paragraph(one.text()));
        message.addClassName("p-message");
        return message;
    }

    private void send() {
        var by = delivering.deliverer();
        try {
            delivering.messages().fromMunicipality(programme, quarter, text.getValue(), by);
        } catch (MessageRefusedException e) {
            tell.accept(
                    switch (e.reason()) {
                        case EMPTY -> messages.say("messages.empty");
                        case TOO_LONG -> messages.say("messages.too-long");
                        case HOLDS_A_BSN -> messages.say("messages.bsn");
                    });
            return;
        }
        delivering.record(
                AuditAction.MESSAGE_SENT,
                "%s/%s/%s".formatted(programme, by.municipalityCode(), quarter));
        text.clear();
        show(by);
    }
}
