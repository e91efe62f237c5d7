package nl.perspectief.dashboard.chart;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;
import java.util.List;

/** Places on a schematic map, each with a sign and its words, drawn by {@code place-map.js}. */
@Tag("perspectief-place-map")
@JavaScript("context://perspectief/elements.js")
@JavaScript("context://perspectief/place-map.js")
public final class PlaceMap extends Component {

    /**
     * One place.
     *
     * @param tone better, worse, both, or empty where nothing is meant
     * @param word what the sign means
     * @param strong whether the reader looks for it
     * @param label RIGHT or LEFT of its sign; empty where its name is only read aloud
     */
    public record One(
            String name,
            double x,
            double y,
            String shape,
            String tone,
            String word,
            String href,
            boolean strong,
            String label) {}

    /**
     * @param title of the list, for those who listen
     * @param outline of the country, as an SVG path
     */
    public record Model(
            String title, double width, double height, String outline, List<One> places) {

        public Model {
            places = List.copyOf(places);
        }
    }

    public PlaceMap(Model model) {
        getElement().setProperty("model", ChartJson.places(model));
    }
}
