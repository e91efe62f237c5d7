package nl.perspectief.dashboard.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import org.jspecify.annotations.Nullable;

/**
 * A figure with its interval on a small scale from 0, before the limits within which chance alone
 * would put it, and beside what it is compared with. It adds nothing to the words beside it, so it
 * is hidden from those who listen.
 */
@Tag("perspectief-whiskers")
@JavaScript("context://perspectief/elements.js")
@JavaScript("context://perspectief/whiskers.js")
public final class Whiskers extends Component implements HasStyle {

    /** A value with its interval; each may be unknown. */
    public record Mark(@Nullable Double value, @Nullable Double low, @Nullable Double high) {

        public static final Mark NONE = new Mark(null, null, null);
    }

    /**
     * @param most the end of the scale
     * @param own the figure
     * @param whole what it is a part of, with the limits of chance around it
     * @param others those like it
     */
    public record Model(double most, Mark own, Mark whole, Mark others) {}

    public Whiskers(Model model) {
        getElement().setAttribute("aria-hidden", "true");
        getElement().setProperty("model", ChartJson.whiskers(model));
    }
}
