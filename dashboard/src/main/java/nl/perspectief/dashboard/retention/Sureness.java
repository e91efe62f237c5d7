package nl.perspectief.dashboard.retention;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.figure.Definition;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.FollowUpWords;
import nl.perspectief.dashboard.language.Messages;

/** How many running jobs nobody confirmed, and what the share could be because of that. */
final class Sureness extends Section {

    Sureness(Retention retention, FigureWords words) {
        Messages messages = words.language().messages(Sureness.class);
        addClassNames("p-card", "p-sure");
        var base = retention.base().followed();
        var followUp = new FollowUpWords(words);
        var bounds = followUp.bounds(base);
        var why =
                new Paragraph(
                        Messages.together(
                                messages.say("sure.why"),
                                bounds.isEmpty() ? "" : messages.say("sure.why-bounds")));
        why.addClassName("p-line");
        var range = new Sentence(bounds);
        range.setVisible(!bounds.isEmpty());
        add(
                new H2(messages.say("sure.question")),
                new Sentence(followUp.unconfirmedOf(base)),
                range,
                why,
                Definition.UNCONFIRMED.note(retention.definitions(), words.language()));
    }
}
