package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import nl.perspectief.dashboard.language.Language;

/** A page of a few sentences outside the frame, for when there is nothing else to show. */
final class PlainPage extends Main {

    PlainPage(Language language, String title, String... sentences) {
        addClassName("p-plain");
        add(brand(), new H1(title));
        for (String sentence : sentences) {
            add(new Paragraph(sentence));
        }
        add(wayBack(language));
    }

    private static Component brand() {
        var brand = new Anchor(".", "Perspectief");
        brand.addClassName("p-brand");
        return brand;
    }

    private static Component wayBack(Language language) {
        var words = language.messages(PlainPage.class).say("to-overview");
        return new Paragraph(new Anchor(".", words));
    }
}
