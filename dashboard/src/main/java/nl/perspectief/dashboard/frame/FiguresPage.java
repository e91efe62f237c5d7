package nl.perspectief.dashboard.frame;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/**
 * A page of figures: asks its question of one snapshot with what stands in the address, says what
 * was left out of that, and shows the answer. Its sentences lie beside its class; {@code page.name}
 * is what it is called in the navigation.
 *
 * @param <T> the answer
 */
public abstract class FiguresPage<T> extends Div
        implements BeforeEnterObserver, HasDynamicTitle, Framed {

    static final String NAME = "page.name";

    private static final String PRODUCT = "Perspectief";

    private final Language language = ReaderLanguage.now();
    private final StandingQueries standings;
    private final BiFunction<DisclosedFigures, FilterInUrl.Reading, T> question;
    private Optional<Standing> madeFrom = Optional.empty();

    protected FiguresPage(
            StandingQueries standings,
            BiFunction<DisclosedFigures, FilterInUrl.Reading, T> question) {
        this.standings = standings;
        this.question = question;
    }

    /** Adds what the page shows; it was emptied before. */
    protected abstract void show(FilterInUrl.Reading reading, T answer);

    protected final Language language() {
        return language;
    }

    protected final String name() {
        return language.messages(getClass()).say(NAME);
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var look =
                standings.look(
                        event.getLocation().getQueryParameters(), language, breakdowns(), question);
        madeFrom = look.map(Look::standing);
        look.ifPresentOrElse(this::show, this::showNothingYet);
    }

    @Override
    public final Optional<Standing> madeFrom() {
        return madeFrom;
    }

    @Override
    public final String getPageTitle() {
        return name() + " · " + PRODUCT;
    }

    private void show(Look<T> look) {
        look.reading().remarks().forEach(this::remark);
        show(look.reading(), look.answer());
    }

    /** Something that the reader should know before all else. */
    protected final void remark(String sentence) {
        var remark = new Paragraph(sentence);
        remark.addClassName("p-remark");
        remark.getElement().setAttribute("role", "status");
        add(remark);
    }

    private void showNothingYet() {
        Messages messages = language.messages(FiguresPage.class);
        var empty =
                new Div(
                        new H1(messages.say("nothing-yet")),
                        new Paragraph(messages.say("nothing-yet.when")));
        empty.addClassName("p-empty");
        add(empty);
    }
}
