package nl.perspectief.dashboard.municipality;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.figure.FigureWords;

/** What a reader should know of the figures of a municipality. */
final class NoteCard extends Section {

    NoteCard(Profile profile, FigureWords words) {
        addClassNames("p-card", "p-know");
        var messages = words.language().messages(NoteCard.class);
        add(new H2(messages.say("notes.question")));
        var notes = new NoteWords(profile, words).notes();
        if (notes.isEmpty()) {
            add(new Sentence(messages.say("notes.none")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("p-notes");
        notes.forEach(note -> list.add(item(note)));
        add(list);
    }

    private static ListItem item(String note) {
        var mark = new Span();
        mark.addClassName("p-note-mark");
        return new ListItem(mark, new Sentence(note));
    }
}
