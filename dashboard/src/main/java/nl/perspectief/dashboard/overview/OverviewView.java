package nl.perspectief.dashboard.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.Framed;
import nl.perspectief.dashboard.frame.Look;
import nl.perspectief.dashboard.frame.ReaderLanguage;
import nl.perspectief.dashboard.frame.Standing;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** The first page. */
@Route(value = "", layout = FrameLayout.class)
final class OverviewView extends Div implements BeforeEnterObserver, HasDynamicTitle, Framed {

    private final StandingQueries standings;
    private final OverviewQueries queries;
    private final Language language = ReaderLanguage.now();
    private final Messages messages = language.messages(OverviewView.class);
    private Optional<Standing> madeFrom = Optional.empty();

    OverviewView(StandingQueries standings, OverviewQueries queries) {
        this.standings = standings;
        this.queries = queries;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var look =
                standings.look(
                        event.getLocation().getQueryParameters(), language, queries::overview);
        madeFrom = look.map(Look::standing);
        look.ifPresent(found -> found.reading().remarks().forEach(this::remark));
        look.map(Look::answer).ifPresentOrElse(this::show, this::showNothingYet);
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title");
    }

    @Override
    public Optional<Standing> madeFrom() {
        return madeFrom;
    }

    private void show(Overview overview) {
        var words = new FigureWords(language);
        var lead = new Paragraph(new OverviewWords(words).lead(overview));
        lead.addClassName("p-lead");
        add(
                new H1(messages.say("page.name")),
                lead,
                new Tiles(overview, words),
                new Cards(overview, words));
    }

    private void remark(String sentence) {
        var remark = new Paragraph(sentence);
        remark.addClassName("p-remark");
        remark.getElement().setAttribute("role", "status");
        add(remark);
    }

    private void showNothingYet() {
        var empty =
                new Div(
                        new H1(messages.say("nothing-yet")),
                        new Paragraph(messages.say("nothing-yet.when")));
        empty.addClassName("p-empty");
        add(empty);
    }
}
