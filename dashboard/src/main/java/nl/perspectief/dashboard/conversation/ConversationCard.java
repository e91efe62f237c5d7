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
import java.util.function.Supplier;
import nl.perspectief.dashboard.access.AccountNames;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.delivery.DeliveryMessage;
import nl.perspectief.etl.delivery.MessageRefusedException;

/** What the ministry and a municipality wrote to each other about a quarter, and what to add. */
public final class ConversationCard extends Section {

    private static final int LONGEST = 2000;

    /** Who reads it. */
    public enum Side {
        MUNICIPALITY,
        MINISTRY
    }

    private final Side side;
    private final AccountNames names;
    private final Language language;
    private final Messages messages;
    private final Supplier<List<DeliveryMessage>> written;
    private final Div list = new Div();
    private final Div refused = new Div();
    private final TextArea text = new TextArea();

    /**
     * @param about the municipality or programme, and the quarter, in words
     * @param written in order of time; asked again after each message
     * @param send keeps what was written
     */
    public ConversationCard(
            String about,
            Side side,
            AccountNames names,
            Language language,
            Supplier<List<DeliveryMessage>> written,
            Consumer<String> send) {
        this.side = side;
        this.names = names;
        this.language = language;
        this.written = written;
        messages = language.messages(ConversationCard.class);
        addClassNames("p-card", "p-origin", "p-conversation");
        refused.addClassName("p-refused");
        refused.getElement().setAttribute("role", "alert");
        add(new H2(messages.say("talk.question", about)), list, refused, field(send));
        show();
    }

    private void show() {
        list.removeAll();
        var all = written.get();
        if (all.isEmpty()) {
            list.add(new Paragraph(messages.say("talk.none")));
        } else {
            var items = new OrderedList();
            all.forEach(message -> items.add(item(message)));
            list.add(items);
        }
    }

    private ListItem item(DeliveryMessage message) {
        var who =
                new Span(
                        messages.say(
                                "talk.by",
                                names.in(message.writtenBy()),
                                language.moment(message.writtenAt())));
        who.addClassName("p-line");
        var item = new ListItem(who, new Paragraph(message.text()));
        item.setClassName("p-own", message.isOfMunicipality() == (side == Side.MUNICIPALITY));
        return item;
    }

    private Component field(Consumer<String> send) {
        text.setLabel(
                switch (side) {
                    case MUNICIPALITY -> messages.say("talk.to-ministry");
                    case MINISTRY -> messages.say("talk.to-municipality");
                });
        text.setHelperText(messages.say("talk.help"));
        text.setMaxLength(LONGEST);
        text.setWidthFull();
        var box = new Div(text, new Button(messages.say("talk.send"), _ -> send(send)));
        box.addClassName("p-decision");
        return box;
    }

    private void send(Consumer<String> send) {
        refused.setText("");
        try {
            send.accept(text.getValue());
        } catch (MessageRefusedException refusal) {
            refused.setText(why(refusal.reason()));
            return;
        }
        text.clear();
        show();
    }

    private String why(MessageRefusedException.Reason reason) {
        return switch (reason) {
            case EMPTY -> messages.say("talk.empty");
            case TOO_LONG -> messages.say("talk.too-long");
            case HOLDS_A_BSN -> messages.say("talk.bsn");
        };
    }
}
