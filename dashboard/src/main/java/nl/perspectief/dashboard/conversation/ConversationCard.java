package nl.perspectief.dashboard.conversation;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.DeliveryMessage;
import nl.perspectief.etl.delivery.MessageRefusedException;

/** What the ministry and a municipality wrote to each other about a quarter, and what to add. */
public final class ConversationCard extends Section {

    private static final int LONGEST = 2000;

    private final Language language;
    private final Messages messages;
    private final Div refused = new Div();

    /**
     * @param about the municipality and quarter, in words
     * @param isMunicipality whether the municipality reads it; otherwise the ministry does
     * @param send keeps what was written
     */
    public ConversationCard(
            String about,
            List<DeliveryMessage> written,
            boolean isMunicipality,
            Language language,
            Consumer<String> send) {
        this.language = language;
        messages = language.messages(ConversationCard.class);
        addClassNames("p-card", "p-origin", "p-conversation");
        refused.addClassName("p-refused");
        refused.getElement().setAttribute("role", "alert");
        add(new H2(messages.say("talk.question", about)));
        add(
                written.isEmpty()
                        ? new Paragraph(messages.say("talk.none"))
                        : list(written, isMunicipality));
        add(refused, field(send));
    }

    private Component list(List<DeliveryMessage> written, boolean isMunicipality) {
        var list = new OrderedList();
        for (DeliveryMessage message : written) {
            boolean isOwn = message.isOfMunicipality() == isMunicipality;
            var who =
                    new Span(
                            messages.say(
                                    message.isOfMunicipality()
                                            ? "talk.municipality"
                                            : "talk.ministry",
                                    language.moment(message.writtenAt())));
            who.addClassName("p-line");
            var item = new ListItem(who, new Paragraph(message.text()));
            item.setClassName("p-own", isOwn);
            list.add(item);
        }
        return list;
    }

    private Component field(Consumer<String> send) {
        var text = new TextArea(messages.say("talk.write"));
        text.setHelperText(messages.say("talk.help"));
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        var button =
                new Button(
                        messages.say("talk.send"),
                        _ -> {
                            try {
                                send.accept(text.getValue());
                            } catch (MessageRefusedException refusal) {
                                refused.setText(why(refusal.reason()));
                            }
                        });
        var box = new Div(text, button);
        box.addClassName("p-decision");
        return box;
    }

    private String why(MessageRefusedException.Reason reason) {
        return switch (reason) {
            case EMPTY -> messages.say("talk.empty");
            case TOO_LONG -> messages.say("talk.too-long");
            case HOLDS_A_BSN -> messages.say("talk.bsn");
        };
    }
}
