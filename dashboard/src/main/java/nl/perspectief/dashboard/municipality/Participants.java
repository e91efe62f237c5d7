package nl.perspectief.dashboard.municipality;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.MunicipalityLinks;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.frame.FilterInUrl;

/** Everyone who takes part, each a way to its page. */
final class Participants extends Section {

    Participants(FilterInUrl.Reading reading, FigureWords words) {
        addClassNames("p-card", "p-participants");
        var links = new MunicipalityLinks(reading.filter());
        var list = new UnorderedList();
        reading.programme()
                .participants()
                .forEach(one -> list.add(new ListItem(links.name(one.name(), one.code()))));
        var messages = words.language().messages(Participants.class);
        var programme = words.inText(Whose.of(reading.programme()));
        add(new H2(messages.say("participants", programme)), list);
    }
}
