package nl.perspectief.dashboard.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import nl.perspectief.dashboard.language.Language;
import org.jspecify.annotations.Nullable;

/** The drawing itself with its table, made in the browser by {@code chart.js}. */
@Tag("perspectief-chart")
@JavaScript("context://webjars/echarts/5.5.0/echarts.min.js")
@JavaScript("context://perspectief/elements.js")
@JavaScript("context://perspectief/chart-words.js")
@JavaScript("context://perspectief/chart-guides.js")
@JavaScript("context://perspectief/chart-drawing.js")
@JavaScript("context://perspectief/chart-scatter.js")
@JavaScript("context://perspectief/chart-download.js")
@JavaScript("context://perspectief/chart-rows.js")
@JavaScript("context://perspectief/chart-pairs.js")
@JavaScript("context://perspectief/chart.js")
final class ChartDrawing extends Component {

    private final Language language;

    ChartDrawing(Language language) {
        this.language = language;
    }

    /**
     * @param origin address of where the figures come from; null when nothing tells it
     */
    void draw(ChartModel model, @Nullable String origin) {
        getElement().setProperty("origin", origin);
        getElement().setProperty("model", ChartJson.write(model, language));
    }
}
