package nl.perspectief.dashboard.scorecard;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Consumer;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.frame.FiguresPage;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.StandingQueries;

/** How Veiligheid and Werk &amp; Inkomen work together, and what goes together with it. */
@PermitAll
@Route(value = ScorecardView.PATH, layout = FrameLayout.class)
@Menu(order = 5)
final class ScorecardView extends FiguresPage<Collaborating> {

    static final String PATH = "samenwerking";

    ScorecardView(StandingQueries standings, ScorecardQueries queries) {
        super(standings, queries::page);
    }

    @Override
    public List<String> parameters() {
        return Choice.NAMES;
    }

    @Override
    protected void show(FilterInUrl.Reading reading, Collaborating page) {
        page.reading().remarks().forEach(this::remark);
        var words = new FigureWords(language());
        var lead = new Paragraph(language().messages(ScorecardView.class).say("page.lead"));
        lead.addClassName("p-lead");
        var second = column(new NetworkCard(page, words));
        var levels = page.levels();
        if (levels != null) {
            second.addComponentAsFirst(new LevelCourseCard(page, levels, words));
        }
        Consumer<Choice> onChoice = choice -> go(page, choice);
        add(
                new H1(name()),
                lead,
                new ScorecardCard(page, words, onChoice),
                two(column(new LevelCard(page, words)), second),
                two(
                        column(new AssociationCard(page, words, onChoice)),
                        column(new CourseCard(page, words))));
    }

    private static Div two(Component... columns) {
        var two = new Div(columns);
        two.addClassName("p-two");
        return two;
    }

    private static Div column(Component... cards) {
        var column = new Div(cards);
        column.addClassName("p-column");
        return column;
    }

    private static void go(Collaborating page, Choice choice) {
        UI.getCurrent()
                .navigate(
                        PATH,
                        QueryParameters.fromString(
                                FilterInUrl.write(page.address().filter(), choice.written())));
    }
}
