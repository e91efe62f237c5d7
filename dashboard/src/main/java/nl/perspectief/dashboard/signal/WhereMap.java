package nl.perspectief.dashboard.signal;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.perspectief.dashboard.chart.PlaceMap;
import nl.perspectief.dashboard.figure.Labels;
import nl.perspectief.dashboard.figure.MapLayout;
import nl.perspectief.dashboard.figure.MunicipalityLinks;
import nl.perspectief.dashboard.figure.Outline;
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
        var labels = Labels.of(spotted.places(), named());
        return new PlaceMap(
                new PlaceMap.Model(
                        messages.say("map.places"),
                        MapLayout.WIDTH,
                        MapLayout.HEIGHT,
                        Outline.PATH,
                        spotted.places().stream().map(one -> place(one, labels)).toList()));
    }

    /** Those that the reader looks for, then those with a signal, then the others. */
    private List<Place> named() {
        return spotted.places().stream()
                .filter(one -> wanted(one) > 0 || spotted.places().size() <= MOST_NAMES)
                .sorted(Comparator.comparing(this::wanted).reversed())
                .toList();
    }

    private int wanted(Place one) {
        return isChosen(one) ? 2 : one.mark().tone().isEmpty() ? 0 : 1;
    }

    private boolean isChosen(Place one) {
        return filter.municipalities().contains(one.code());
    }

    private PlaceMap.One place(Place one, Map<String, Labels.Side> labels) {
        var side = labels.get(one.code());
        return new PlaceMap.One(
                one.name(),
                one.x(),
                one.y(),
                one.mark().shape(),
                one.mark().tone(),
                messages.say(one.mark().key()),
                new MunicipalityLinks(filter).to(one.code()),
                isChosen(one),
                side == null ? "" : side.name());
    }
}
