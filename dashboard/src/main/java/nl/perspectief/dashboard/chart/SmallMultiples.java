package nl.perspectief.dashboard.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small chart for each of many, all on the same scale, and each a link. They are made in the
 * browser, so that a page of hundreds weighs little here.
 */
@Tag("perspectief-multiples")
@JavaScript("context://perspectief/elements.js")
@JavaScript("context://perspectief/multiples.js")
public final class SmallMultiples extends Component {

    /**
     * One of them.
     *
     * @param shape tells what is said in {@code word} without colour
     * @param tone better, worse, or empty where neither is meant
     * @param figure the newest one, in words; or why there is none
     * @param href where it leads
     * @param more where another link beside it leads
     * @param moreName of that link, for those who hear it alone
     * @param values one for each period; null is a gap. Empty where nothing is to be drawn
     */
    public record One(
            String name,
            String shape,
            String tone,
            String word,
            String figure,
            String href,
            String more,
            String moreName,
            boolean chosen,
            List<@Nullable Double> values) {

        public One {
            values = Arrays.asList(values.toArray(Double[]::new));
        }
    }

    /**
     * @param title of the list, for those who listen
     * @param more on each of the other links
     * @param most the top of the scale
     * @param context drawn grey behind each; may be empty
     * @param first how many are shown before the others are asked for
     * @param showAll on the button that shows the others
     */
    public record Model(
            String title,
            String more,
            double most,
            List<@Nullable Double> context,
            List<One> all,
            int first,
            String showAll) {

        public Model {
            context = Arrays.asList(context.toArray(Double[]::new));
            all = List.copyOf(all);
        }
    }

    public SmallMultiples(Model model) {
        getElement().setProperty("model", ChartJson.multiples(model));
    }
}
