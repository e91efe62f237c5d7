package nl.perspectief.dashboard.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import nl.perspectief.dashboard.language.Language;

/** The drawing itself with its table, made in the browser by {@code chart.js}. */
@Tag("perspectief-chart")
@JavaScript("context://webjars/echarts/5.5.0/echarts.min.js")
@JavaScript("context://perspectief/elements.js")
@JavaScript("context://perspectief/chart-words.js")
@JavaScript("context://perspectief/chart-guides.js")
@JavaScript("context://perspectief/chart-drawing.js")
@JavaScript("context://perspectief/chart.js")
final class ChartDrawing extends Component {

    private final Language language;

    ChartDrawing(Language language) {
        this.language = language;
    }

    void draw(ChartModel model) {
        getElement().setProperty("model", ChartJson.write(model, language));
    }
}
