package nl.perspectief.dashboard.admin.night;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.language.Language;

/** Whether all is well, and if not what to do. */
final class HealthCard extends Section {

    HealthCard(List<Trouble> troubles, Language language) {
        var messages = language.messages(HealthCard.class);
        addClassNames("p-card", "p-origin");
        add(new H2(messages.say("health.question")));
        if (troubles.isEmpty()) {
            add(new Sentence(messages.say("health.well")));
            return;
        }
        var list = new UnorderedList();
        troubles.forEach(trouble -> list.add(new ListItem(trouble.words(messages))));
        add(new Sentence(messages.say("health.not-well")), list);
    }
}
