package nl.perspectief.dashboard.compare;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
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

    CompareView(StandingQueries standings, CompareQueries queries) {
        super(standings, queries::comparison);
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
                cards(page));
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
