package nl.perspectief.dashboard.figure;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;

/**
 * From the title of a figure or chart to its definition in the book.
 *
 * @param filter what is chosen goes along, and is there when the reader comes back
 */
public record DefinitionLinks(Filter filter) {

    /** Where the book is. */
    public static final String PATH = "definities";

    /** Name of what says in an address which indicator is opened. */
    public static final String INDICATOR = "indicator";

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

    /** Address of an indicator in the book. */
    public String to(String indicator) {
        return PATH + "?" + FilterInUrl.write(filter, Map.of(INDICATOR, List.of(indicator)));
    }
}
