package nl.perspectief.dashboard.scorecard;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.perspectief.dashboard.chart.Sentence;

/** The sentences without which a figure is not shown; the first is the most important one. */
final class CautionList extends UnorderedList {

    CautionList(List<String> cautions) {
        addClassName("p-cautions");
        cautions.forEach(one -> add(new ListItem(new Sentence(one))));
    }
}
