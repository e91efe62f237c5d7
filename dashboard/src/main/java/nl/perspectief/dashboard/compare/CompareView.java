package nl.perspectief.dashboard.compare;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.export.ExportFormat;
import nl.perspectief.dashboard.export.Reproduction;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.frame.FiguresPage;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.StandingQueries;

/** A few figures of municipalities beside each other, looked at in several ways. */
@PermitAll
@Route(value = CompareView.PATH, layout = FrameLayout.class)
@Menu(order = 5.5)
final class CompareView extends FiguresPage<Comparison> {

    static final String PATH = "vergelijken";

    private final SavedComparisons saved;
    private final SignedIn signedIn;

    CompareView(
            StandingQueries standings,
            CompareQueries queries,
            SavedComparisons saved,
            SignedIn signedIn) {
        super(standings, queries::comparison);
        this.saved = saved;
        this.signedIn = signedIn;
    }

    @Override
    public List<String> parameters() {
        return Choice.NAMES;
    }

    @Override
    protected void show(FilterInUrl.Reading reading, Comparison page) {
        var messages = language().messages(CompareView.class);
        page.remarks().forEach(this::remark);
        var fault = page.offer().groups().fault();
        if (fault != null) {
            remark(new FaultWords(language()).of(fault));
        }
        var lead = new Paragraph(messages.say("page.lead"));
        lead.addClassName("p-lead");
        add(
                new H1(name()),
                lead,
                new ChoiceBar(page, language(), choice -> go(page, choice)),
                new ViewTabs(page, language()),
                cards(page),
                export(page),
                new SavedCard(page, saved, signedIn, language()));
    }

    /** To the page that makes exports, with everything filled in. */
    private Paragraph export(Comparison page) {
        var link =
                new Anchor(
                        new Reproduction(
                                        new Taken(page).request(),
                                        ExportFormat.XLSX,
                                        page.snapshot())
                                .link(),
                        language().messages(CompareView.class).say("export.this"));
        link.addClassName("p-export-this");
        return new Paragraph(link);
    }

    private Div cards(Comparison page) {
        var cards = new Div();
        cards.addClassName("p-compare-cards");
        cards.add(new Cards(page, new FigureWords(language())).all());
        return cards;
    }

    private static void go(Comparison page, Choice choice) {
        UI.getCurrent()
                .navigate(
                        PATH,
                        QueryParameters.fromString(
                                FilterInUrl.write(page.address().filter(), choice.written())));
    }
}
