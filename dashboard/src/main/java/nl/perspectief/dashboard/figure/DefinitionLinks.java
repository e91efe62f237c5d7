package nl.perspectief.dashboard.figure;

import com.vaadin.flow.component.html.Anchor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.chart.Chart;
import nl.perspectief.dashboard.chart.ChartModel;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;

/**
 * From a figure or chart to its definition in the book, and to what it rests on.
 *
 * @param filter what is chosen goes along, and is there when the reader comes back
 */
public record DefinitionLinks(Filter filter) {

    /** Where the book is. */
    public static final String PATH = "definities";

    /** Where a figure is followed back to its deliveries. */
    public static final String ORIGIN_PATH = "herkomst";

    /** Name of what says in an address which indicator is opened. */
    public static final String INDICATOR = "indicator";

    /** Name of what says in the address of an origin of which quarter or year. */
    public static final String PERIOD = "periode";

    /** Name of what says in an address which word is opened. */
    public static final String WORD = "begrip";

    /**
     * @param indicator id in the catalogue
     */
    public Anchor title(String title, String indicator) {
        var link = new Anchor(to(indicator), title);
        link.addClassName("p-title-link");
        link.setTitle(
                filter.language().messages(DefinitionLinks.class).say("to-definition", indicator));
        return link;
    }

    /**
     * A chart whose question leads to the definition of its indicator, and its foot to the
     * deliveries.
     *
     * @param indicator id in the catalogue
     */
    public Chart chart(ChartModel model, String indicator) {
        return chart(model, indicator, Map.of());
    }

    /**
     * As above, of one measure.
     *
     * @param own what the address of the origin says besides the indicator
     */
    public Chart chart(ChartModel model, String indicator, Map<String, List<String>> own) {
        var chart = new Chart(filter.language());
        chart.show(model, question -> title(question, indicator), origin(indicator, own));
        return chart;
    }

    /**
     * Address of the deliveries behind a figure.
     *
     * @param own what it says besides the indicator
     */
    public String origin(String indicator, Map<String, List<String>> own) {
        var said = new LinkedHashMap<>(Map.of(INDICATOR, List.of(indicator)));
        said.putAll(own);
        return ORIGIN_PATH + "?" + FilterInUrl.write(filter, said);
    }

    /** Address of a word that the screens use, by its key in glossary.csv. */
    public String toWord(String key) {
        return PATH + "?" + FilterInUrl.write(filter, Map.of(WORD, List.of(key)));
    }

    /** Address of an indicator in the book. */
    public String to(String indicator) {
        return PATH + "?" + FilterInUrl.write(filter, Map.of(INDICATOR, List.of(indicator)));
    }
}
