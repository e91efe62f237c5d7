package nl.perspectief.dashboard.collaboration;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.perspectief.dashboard.chart.Sentence;

/** The sentences without which a figure is not shown. */
public final class CautionList extends UnorderedList {

    public CautionList(List<String> cautions) {
        addClassName("p-cautions");
        setVisible(!cautions.isEmpty());
        cautions.forEach(one -> add(new ListItem(new Sentence(one))));
    }

    /** Of a chart, whose answer has the first and most important one. */
    public static CautionList afterFirst(List<String> cautions) {
        return new CautionList(cautions.subList(1, cautions.size()));
    }
}
