package nl.perspectief.dashboard.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import java.util.Optional;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.Framed;
import nl.perspectief.dashboard.frame.Look;
import nl.perspectief.dashboard.frame.Standing;
import nl.perspectief.dashboard.frame.StandingQueries;

/** The first page. */
@Route(value = "", layout = FrameLayout.class)
@PageTitle("Overzicht · Perspectief")
final class OverviewView extends Div implements BeforeEnterObserver, Framed {

    private final StandingQueries standings;
    private final OverviewQueries queries;
    private Optional<Standing> madeFrom = Optional.empty();

    OverviewView(StandingQueries standings, OverviewQueries queries) {
        this.standings = standings;
        this.queries = queries;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var look = standings.look(event.getLocation().getQueryParameters(), queries::overview);
        madeFrom = look.map(Look::standing);
        look.ifPresent(found -> found.reading().remarks().forEach(this::remark));
        look.map(Look::answer).ifPresentOrElse(this::show, this::showNothingYet);
    }

    @Override
    public Optional<Standing> madeFrom() {
        return madeFrom;
    }

    private void show(Overview overview) {
        var lead = new Paragraph(OverviewWords.lead(overview));
        lead.addClassName("p-lead");
        add(new H1("Overzicht"), lead, new Tiles(overview), new Cards(overview));
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
                        new H1("Er zijn nog geen cijfers"),
                        new Paragraph(
                                "Zodra de eerste leveringen zijn verwerkt, staat hier hoe de programma’s ervoor staan."
                                        + " Werkboeken in de map inbox worden elke nacht verwerkt."));
        empty.addClassName("p-empty");
        add(empty);
    }
}
