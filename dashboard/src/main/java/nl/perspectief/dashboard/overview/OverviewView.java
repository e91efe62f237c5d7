package nl.perspectief.dashboard.overview;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.StandingQueries;

/** The first page. */
@Route(value = "", layout = FrameLayout.class)
@PageTitle("Overzicht · Perspectief")
final class OverviewView extends Div implements BeforeEnterObserver {

    private final StandingQueries standings;
    private final OverviewQueries queries;

    OverviewView(StandingQueries standings, OverviewQueries queries) {
        this.standings = standings;
        this.queries = queries;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var reading = standings.read(event.getLocation().getQueryParameters());
        reading.ifPresent(understood -> understood.remarks().forEach(this::remark));
        reading.flatMap(queries::overview).ifPresentOrElse(this::show, this::showNothingYet);
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
