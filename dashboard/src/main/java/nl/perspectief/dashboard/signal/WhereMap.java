package nl.perspectief.dashboard.signal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import nl.perspectief.dashboard.chart.PlaceMap;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.language.Messages;

/** The municipalities where they lie, each with its sign. */
final class WhereMap {

    /** With more names than this a map is all names. */
    private static final int MOST_NAMES = 20;

    private final Spotted spotted;
    private final Filter filter;
    private final Messages messages;

    WhereMap(Spotted spotted, Filter filter) {
        this.spotted = spotted;
        this.filter = filter;
        messages = filter.language().messages(WhereMap.class);
    }

    /** Of the signs that are on this map. */
    Div legend() {
        var legend = new Div();
        legend.addClassName("p-legend");
        Stream.of(Place.Mark.values())
                .filter(mark -> spotted.places().stream().anyMatch(one -> one.mark() == mark))
                .forEach(mark -> legend.add(entry(mark)));
        return legend;
    }

    private Span entry(Place.Mark mark) {
        var shape = new Span(mark.shape());
        shape.addClassName("p-shape");
        shape.getElement().setAttribute("data-tone", mark.tone());
        shape.getElement().setAttribute("aria-hidden", "true");
        return new Span(shape, new Span(messages.say(mark.key())));
    }

    PlaceMap map() {
        return new PlaceMap(
                new PlaceMap.Model(
                        messages.say("map.places"),
                        MapLayout.WIDTH,
                        MapLayout.HEIGHT,
                        Outline.PATH,
                        spotted.places().stream().map(this::place).toList()));
    }

    private PlaceMap.One place(Place one) {
        boolean chosen = filter.municipalities().contains(one.code());
        boolean labelled =
                chosen || !one.mark().tone().isEmpty() || spotted.places().size() <= MOST_NAMES;
        return new PlaceMap.One(
                one.name(),
                one.x(),
                one.y(),
                one.mark().shape(),
                one.mark().tone(),
                messages.say(one.mark().key()),
                SpotLinks.overview(filter, one.code()),
                chosen,
                labelled);
    }
}
