package nl.perspectief.dashboard.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
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
public final class Sparkline extends Component implements HasStyle {

    /**
     * One quarter of the line.
     *
     * @param y null is a gap
     * @param thin as in {@link Point}: it is reached by a broken line
     */
    public record Dot(@Nullable Double y, boolean thin) {}

    /**
     * @param dots in order of time
     */
    public Sparkline(List<Dot> dots) {
        getElement().setAttribute("aria-hidden", "true");
        getElement().setProperty("points", ChartJson.sparkline(dots));
    }
}
