package nl.perspectief.dashboard.compare;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.perspectief.dashboard.chart.CopySentence;
import nl.perspectief.dashboard.chart.PlaceMap;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.FunnelSignals;
import nl.perspectief.dashboard.figure.Labels;
import nl.perspectief.dashboard.figure.MapLayout;
import nl.perspectief.dashboard.figure.MunicipalityLinks;
import nl.perspectief.dashboard.figure.OnMap;
import nl.perspectief.dashboard.figure.Outline;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.language.Messages;

/** What is said of one figure, where each municipality lies. */
final class MapCard extends Section {

    /** With more names than this a map is all names. */
    private static final int MOST_NAMES = 20;

    private final Comparison page;
    private final Measured measured;
    private final MeasuredWords said;
    private final Messages messages;

    MapCard(Comparison page, Measured measured, FigureWords words) {
        this.page = page;
        this.measured = measured;
        said = new MeasuredWords(page, measured, words);
        messages = words.language().messages(MapCard.class);
        addClassNames("p-card", "p-compare-map");
        var places = places();
        var source = said.source();
        var foot =
                new Div(
                        new Span(source.text()),
                        new CopySentence(
                                source.quoted("%s: %s".formatted(said.name(), said.answer())),
                                words.language()));
        foot.addClassName("p-chart-foot");
        add(
                new H2(title()),
                sentence(said.answer(), "p-answer"),
                sentence(said.absent(), "p-answer"),
                sentence(said.subject(), "p-subject"),
                legend(places),
                map(places),
                foot);
    }

    private Anchor title() {
        return new DefinitionLinks(page.address().filter())
                .title(
                        messages.say("map.question", said.name(), said.period()),
                        measured.figure().indicator().id());
    }

    private static Sentence sentence(String text, String className) {
        var sentence = new Sentence(text);
        sentence.addClassName(className);
        sentence.setVisible(!text.isEmpty());
        return sentence;
    }

    /** A municipality with its sign. */
    private record Place(String code, String name, double x, double y, Signal signal, String word)
            implements OnMap {}

    private List<Place> places() {
        return page.members().stream()
                .flatMap(
                        one ->
                                Stream.ofNullable(page.places().get(one.code()))
                                        .map(point -> place(one, point)))
                .toList();
    }

    private Place place(Municipality one, MapLayout.Point point) {
        return new Place(
                one.code(),
                one.name(),
                point.x(),
                point.y(),
                measured.signal(one.code()),
                word(one.code()));
    }

    /** The figure itself, and what is said of it. */
    private String word(String code) {
        FunnelSignals.Marked mark = measured.marks().get(code);
        var verdict = said.verdict(mark);
        var value = said.value(measured.of(code));
        return verdict.isEmpty() ? value : "%s; %s".formatted(value, verdict);
    }

    private Div legend(List<Place> places) {
        var legend = new Div();
        legend.addClassName("p-legend");
        Stream.of(Signal.values())
                .filter(signal -> places.stream().anyMatch(one -> one.signal() == signal))
                .forEach(signal -> legend.add(entry(signal)));
        return legend;
    }

    private Span entry(Signal signal) {
        var shape = new Span(signal.shape());
        shape.addClassName("p-shape");
        shape.getElement().setAttribute("data-tone", signal.tone());
        shape.getElement().setAttribute("aria-hidden", "true");
        return new Span(shape, new Span(name(signal)));
    }

    private String name(Signal signal) {
        return switch (signal) {
            case BETTER -> messages.say("sign.better");
            case WORSE -> messages.say("sign.worse");
            case RISING -> messages.say("sign.higher");
            case FALLING -> messages.say("sign.lower");
            case NONE -> messages.say("sign.none");
            case TOO_LITTLE -> messages.say("sign.too-little");
            case UNTESTED -> messages.say("sign.untested");
            case ABSENT -> messages.say("sign.absent");
        };
    }

    private PlaceMap map(List<Place> places) {
        var sides = Labels.of(places, named(places));
        return new PlaceMap(
                new PlaceMap.Model(
                        messages.say("map.places"),
                        MapLayout.WIDTH,
                        MapLayout.HEIGHT,
                        Outline.PATH,
                        places.stream().map(one -> drawn(one, sides)).toList()));
    }

    /** Those that the reader looks for, then those with a signal, then the others. */
    private List<Place> named(List<Place> places) {
        return places.stream()
                .filter(one -> wanted(one) > 0 || places.size() <= MOST_NAMES)
                .sorted(Comparator.comparing(this::wanted).reversed())
                .toList();
    }

    private int wanted(Place one) {
        return page.isChosen(one.code()) ? 2 : one.signal().compareTo(Signal.NONE) < 0 ? 1 : 0;
    }

    private PlaceMap.One drawn(Place one, Map<String, Labels.Side> sides) {
        var side = sides.get(one.code());
        return new PlaceMap.One(
                one.name(),
                one.x(),
                one.y(),
                one.signal().shape(),
                one.signal().tone(),
                one.word(),
                new MunicipalityLinks(page.address().filter()).to(one.code()),
                page.isChosen(one.code()),
                side == null ? "" : side.name());
    }
}
