package nl.perspectief.dashboard.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small line without axes. It adds nothing to the words beside it, so it is hidden from those who
 * listen.
 */
@Tag("perspectief-sparkline")
@JavaScript("context://perspectief/elements.js")
@JavaScript("context://perspectief/small.js")
public final class Sparkline extends Component {

    /**
     * @param values in order of time; null is a gap
     */
    public Sparkline(List<@Nullable Double> values) {
        getElement().setAttribute("aria-hidden", "true");
        getElement().setProperty("points", ChartJson.sparkline(values));
    }
}
