package nl.perspectief.dashboard.definition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.frame.FiguresPage;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.language.Messages;

/** The definitions book, to look things up in. */
@Route(value = DefinitionLinks.PATH, layout = FrameLayout.class)
@Menu(order = 7)
final class DefinitionsView extends FiguresPage<List<Entry>> {

    private static final String SEARCHED = "zoek";
    private static final int SEARCH_DELAY_MS = 250;

    private final Messages messages = language().messages(DefinitionsView.class);
    private final Paragraph found = new Paragraph();
    private final Div cards = new Div();

    DefinitionsView(StandingQueries standings) {
        super(standings, (_, _) -> new DefinitionsBook().entries());
        found.addClassName("p-found");
        found.getElement().setAttribute("role", "status");
        cards.addClassName("p-entries");
    }

    @Override
    public List<String> parameters() {
        return List.of(DefinitionLinks.INDICATOR, SEARCHED);
    }

    @Override
    protected void show(FilterInUrl.Reading reading, List<Entry> entries) {
        var asked = reading.other(DefinitionLinks.INDICATOR);
        var open = asked.flatMap(id -> find(entries, id));
        if (asked.isPresent() && open.isEmpty()) {
            remark(messages.say("unknown.indicator", asked.get()));
        }
        var lead = new Paragraph(messages.say("lead"));
        lead.addClassName("p-lead");
        var searched = reading.other(SEARCHED).orElse("");
        add(new H1(name()), lead, search(entries, searched, reading.filter()), found, cards);
        show(entries, searched, open);
    }

    private static Optional<Entry> find(List<Entry> entries, String id) {
        return entries.stream()
                .filter(entry -> entry.indicator().id().equalsIgnoreCase(id))
                .findFirst();
    }

    private TextField search(List<Entry> entries, String searched, Filter filter) {
        var field = new TextField(messages.say("search"));
        field.addClassName("p-search");
        field.setPlaceholder(messages.say("search.placeholder"));
        field.setClearButtonVisible(true);
        field.setValue(searched);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SEARCH_DELAY_MS);
        field.addValueChangeListener(
                event -> {
                    show(entries, event.getValue(), Optional.empty());
                    keepInAddress(event.getValue().strip(), filter);
                });
        return field;
    }

    /** Without going anywhere: the reader is still typing. */
    private void keepInAddress(String searched, Filter filter) {
        Map<String, List<String>> own =
                searched.isEmpty() ? Map.of() : Map.of(SEARCHED, List.of(searched));
        getElement()
                .executeJs(
                        "history.replaceState(history.state, '', location.pathname + $0)",
                        "?" + FilterInUrl.write(filter, own));
    }

    private void show(List<Entry> entries, String searched, Optional<Entry> open) {
        var hits = entries.stream().filter(entry -> entry.has(searched)).toList();
        found.setText(
                hits.isEmpty()
                        ? messages.say("found.none", searched.strip())
                        : messages.say("found", hits.size()));
        cards.removeAll();
        for (Entry entry : hits) {
            var card = new EntryCard(entry, language());
            cards.add(card);
            if (hits.size() == 1 || open.filter(entry::equals).isPresent()) {
                card.setOpen(true);
            }
            open.filter(entry::equals).ifPresent(_ -> card.bringIntoView());
        }
    }
}
