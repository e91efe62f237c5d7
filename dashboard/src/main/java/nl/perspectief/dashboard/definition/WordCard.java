package nl.perspectief.dashboard.definition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** One word of the book: closed the word, open what it means. */
final class WordCard extends Card {

    WordCard(Word word) {
        setId(word.key());
        setSummary(new H3(word.term()));
        var body = new Div(new Paragraph(word.help()));
        body.addClassName("p-entry-body");
        setContent(body);
    }
}
