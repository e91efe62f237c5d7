package nl.perspectief.dashboard.definition;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.frame.FiguresPage;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.language.Messages;

/** The definitions book, to look things up in: figures, and the words of the screens. */
@PermitAll
@Route(value = DefinitionLinks.PATH, layout = FrameLayout.class)
@Menu(order = 7)
final class DefinitionsView extends FiguresPage<Book> {

    private static final String SEARCHED = "zoek";
    private static final int SEARCH_DELAY_MS = 250;

    private final Messages messages = language().messages(DefinitionsView.class);
    private final Paragraph found = new Paragraph();
    private final NativeButton toWords = new NativeButton(messages.say("to-words"));
    private final Div cards = new Div();
    private final H2 wordsHeading = new H2(messages.say("words"));
    private final Div wordCards = new Div();
    private final Section words = new Section(wordsHeading, wordCards);

    DefinitionsView(StandingQueries standings) {
        super(standings, (_, reading) -> Book.in(reading.filter().language()));
        found.addClassName("p-found");
        found.getElement().setAttribute("role", "status");
        cards.addClassName("p-entries");
        wordCards.addClassName("p-entries");
        words.addClassName("p-words");
        wordsHeading.getElement().setAttribute("tabindex", "-1");
        toWords.addClassName("p-to-words");
        toWords.addClickListener(
                _ -> wordsHeading.getElement().executeJs("this.scrollIntoView(); this.focus()"));
    }

    @Override
    public List<String> parameters() {
        return List.of(DefinitionLinks.INDICATOR, DefinitionLinks.WORD, SEARCHED);
    }

    @Override
    protected void show(FilterInUrl.Reading reading, Book book) {
        var links = new DefinitionLinks(reading.filter());
        var searched = reading.other(SEARCHED).orElse("");
        tellUnknown(reading, book);
        var lead = new Paragraph(messages.say("lead"));
        lead.addClassName("p-lead");
        var count = new Div(found, toWords);
        count.addClassName("p-count");
        add(new H1(name()), lead, search(book, searched, links), count, cards, words);
        show(book, searched, links);
        reading.other(DefinitionLinks.INDICATOR).flatMap(book::entry).ifPresent(this::open);
        reading.other(DefinitionLinks.WORD).flatMap(book::word).ifPresent(this::open);
    }

    private void tellUnknown(FilterInUrl.Reading reading, Book book) {
        reading.other(DefinitionLinks.INDICATOR)
                .filter(id -> book.entry(id).isEmpty())
                .ifPresent(id -> remark(messages.say("unknown.indicator", FilterInUrl.shown(id))));
        reading.other(DefinitionLinks.WORD)
                .filter(key -> book.word(key).isEmpty())
                .ifPresent(key -> remark(messages.say("unknown.word", FilterInUrl.shown(key))));
    }

    private void open(Entry entry) {
        open(cards, entry.indicator().id());
    }

    private void open(Word word) {
        open(wordCards, word.key());
    }

    /** Where a search leaves it out, it is not there to open. */
    private static void open(Div cards, String id) {
        cards.getChildren()
                .filter(card -> card.getId().filter(id::equals).isPresent())
                .map(Card.class::cast)
                .forEach(Card::openInView);
    }

    private TextField search(Book book, String searched, DefinitionLinks links) {
        var field = new TextField(messages.say("search"));
        field.addClassName("p-search");
        field.setPlaceholder(messages.say("search.placeholder"));
        field.setClearButtonVisible(true);
        field.setValue(searched);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(SEARCH_DELAY_MS);
        field.addValueChangeListener(
                event -> {
                    show(book, event.getValue(), links);
                    keepInAddress(event.getValue().strip(), links.filter());
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

    private void show(Book book, String searched, DefinitionLinks links) {
        var hits = book.about(searched);
        found.setText(
                hits.isEmpty()
                        ? messages.say("found.none", searched.strip())
                        : messages.say("found", hits.entries().size(), hits.words().size()));
        show(cards, hits.entries(), entry -> new EntryCard(entry, links), hits.isOne());
        show(wordCards, hits.words(), WordCard::new, hits.isOne());
        words.setVisible(!hits.words().isEmpty());
        toWords.setVisible(!hits.words().isEmpty() && !hits.entries().isEmpty());
    }

    private static <T> void show(Div cards, List<T> shown, Function<T, Card> card, boolean open) {
        cards.removeAll();
        for (T one : shown) {
            var made = card.apply(one);
            made.setOpen(open);
            cards.add(made);
        }
    }
}
