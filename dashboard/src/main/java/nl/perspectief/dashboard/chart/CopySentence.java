package nl.perspectief.dashboard.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import nl.perspectief.dashboard.language.Language;

/** A button that copies a sentence for a letter, where there is no chart to have one. */
@Tag("perspectief-copy")
@JavaScript("context://perspectief/elements.js")
@JavaScript("context://perspectief/copy.js")
public final class CopySentence extends Component {

    /**
     * @param sentence with what it rests on
     */
    public CopySentence(String sentence, Language language) {
        getElement().setProperty("model", ChartJson.copied(sentence, language));
    }
}
