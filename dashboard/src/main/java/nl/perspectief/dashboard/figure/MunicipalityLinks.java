package nl.perspectief.dashboard.figure;

import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;

/**
 * From the name of a municipality to the page with all of its figures.
 *
 * @param filter what is chosen goes along, and is there when the reader comes back
 */
public record MunicipalityLinks(Filter filter) {

    /** Where the page is. */
    public static final String PATH = "gemeente";

    /** Name of what says in an address which municipality it is, when the filter does not. */
    public static final String MUNICIPALITY = "gemeente";

    public Anchor name(String name, String code) {
        var link = new Anchor(to(code), name);
        link.addClassName("p-title-link");
        link.setTitle(word(name));
        return link;
    }

    /** Says where such a link leads. */
    public String word(String name) {
        return filter.language().messages(MunicipalityLinks.class).say("to-municipality", name);
    }

    /** Address of the page of a municipality; who is chosen alone makes way for another. */
    public String to(String code) {
        if (filter.municipalities().size() == 1) {
            var other =
                    new Filter(
                            filter.language(),
                            filter.programme(),
                            List.of(code),
                            filter.upTo(),
                            filter.breakdown());
            return PATH + "?" + FilterInUrl.write(other);
        }
        return PATH + "?" + FilterInUrl.write(filter, Map.of(MUNICIPALITY, List.of(code)));
    }
}
