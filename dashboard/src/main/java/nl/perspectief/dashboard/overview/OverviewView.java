package nl.perspectief.dashboard.overview;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.frame.FiguresPage;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.report.ReportLink;
import nl.perspectief.dashboard.signal.SignalCards;
import nl.perspectief.dashboard.signal.SignalQueries;

/** The first page. */
@PermitAll
@Route(value = "", layout = FrameLayout.class)
@Menu(order = 1)
final class OverviewView extends FiguresPage<Overview> {

    private final SignalQueries signals;

    OverviewView(StandingQueries standings, OverviewQueries queries, SignalQueries signals) {
        super(standings, queries::overview);
        this.signals = signals;
    }

    @Override
    protected void show(FilterInUrl.Reading reading, Overview overview) {
        var words = new FigureWords(language());
        var links = new DefinitionLinks(reading.filter());
        var lead = new Paragraph(new OverviewWords(words).lead(overview));
        lead.addClassName("p-lead");
        add(
                new H1(name()),
                lead,
                new Tiles(overview, words, links),
                new SignalCards(signals, overview.snapshot().id(), reading, words),
                new Cards(overview, words, links),
                new ReportLink(reading, null));
    }
}
