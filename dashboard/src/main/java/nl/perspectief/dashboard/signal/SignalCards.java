package nl.perspectief.dashboard.signal;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.language.Messages;

/**
 * What stands out, and where. It is asked for once the page is there: figures of all municipalities
 * take longer than a page may, unless somebody asked before.
 */
public final class SignalCards extends Div {

    private static final int MOST_AT_ONCE = 5;

    private final SignalQueries queries;
    private final String snapshotId;
    private final FilterInUrl.Reading reading;
    private final Filter filter;
    private final SignalWords words;
    private final Messages messages;
    private final Section list = card("p-signals");
    private final Section map = card("p-where");

    public SignalCards(
            SignalQueries queries,
            String snapshotId,
            FilterInUrl.Reading reading,
            FigureWords figureWords) {
        this.queries = queries;
        this.snapshotId = snapshotId;
        this.reading = reading;
        filter = reading.filter();
        words = new SignalWords(figureWords);
        messages = figureWords.language().messages(SignalCards.class);
        addClassName("p-stands-out");
        add(list, map);
        queries.known(snapshotId, reading.programme(), reading.last())
                .ifPresentOrElse(this::fill, this::reserve);
    }

    private static Section card(String name) {
        var card = new Section();
        card.addClassNames("p-card", name);
        return card;
    }

    private void reserve() {
        list.add(new H2(messages.say("question")), skeleton());
        map.add(new H2(messages.say("map.question")), skeleton());
    }

    private Component skeleton() {
        var skeleton = new Div();
        skeleton.addClassName("p-skeleton");
        skeleton.getElement().setAttribute("role", "status");
        skeleton.getElement().setAttribute("aria-label", messages.say("asking"));
        return skeleton;
    }

    /** The browser first shows the page and then comes back for this. */
    @Override
    protected void onAttach(AttachEvent event) {
        if (queries.known(snapshotId, reading.programme(), reading.last()).isEmpty()) {
            getElement().executeJs("return true").then(_ -> ask(event.getUI()));
        }
    }

    private void ask(UI ui) {
        queries.ask(snapshotId, reading.programme(), reading.last())
                .ifPresentOrElse(this::fill, () -> ui.refreshCurrentRoute(false));
    }

    private void fill(Spotted spotted) {
        list.removeAll();
        map.removeAll();
        var shown = spotted.spots().stream().filter(this::isAsked).toList();
        var answer = new Sentence(words.answer(spotted, shown, chosen()));
        answer.addClassName("p-answer");
        var tested = new Sentence(words.tested(spotted));
        tested.addClassName("p-subject");
        list.add(new H2(messages.say("question")), answer, tested);
        list.add(items(shown.subList(0, Math.min(MOST_AT_ONCE, shown.size()))));
        if (shown.size() > MOST_AT_ONCE) {
            list.add(others(shown.subList(MOST_AT_ONCE, shown.size())));
        }
        map.add(new H2(messages.say("map.question")), new WhereMap(spotted, filter).legend());
        map.add(new WhereMap(spotted, filter).map());
    }

    private boolean isAsked(Spot spot) {
        return filter.municipalities().isEmpty()
                || filter.municipalities().contains(spot.municipality().code());
    }

    private List<String> chosen() {
        return filter.municipalities().stream()
                .map(reading.programme()::participant)
                .flatMap(Optional::stream)
                .map(Municipality::name)
                .toList();
    }

    private NativeDetails others(List<Spot> spots) {
        var others = new NativeDetails(messages.say("others", spots.size()));
        others.addClassName("p-definition");
        others.setContent(items(spots));
        return others;
    }

    private UnorderedList items(List<Spot> spots) {
        var items = new UnorderedList();
        items.addClassName("p-spots");
        items.setVisible(!spots.isEmpty());
        spots.forEach(spot -> items.add(item(spot)));
        return items;
    }

    private ListItem item(Spot spot) {
        var shape = new Span(spot.signal().shape());
        shape.addClassName("p-shape");
        shape.getElement().setAttribute("data-tone", spot.signal().tone());
        shape.getElement().setAttribute("aria-hidden", "true");
        var title = new Anchor(SpotLinks.trend(filter, spot), words.title(spot));
        title.addClassName("p-title-link");
        return new ListItem(shape, new Div(title, new Sentence(words.sentence(spot))));
    }
}
