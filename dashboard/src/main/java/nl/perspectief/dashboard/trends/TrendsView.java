package nl.perspectief.dashboard.trends;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.frame.FiguresPage;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.StandingQueries;

/** How one figure goes through time. */
@PermitAll
@Route(value = TrendsView.PATH, layout = FrameLayout.class)
@Menu(order = 2)
final class TrendsView extends FiguresPage<Trends> {

    static final String PATH = "trends";

    TrendsView(StandingQueries standings, TrendsQueries queries) {
        super(standings, queries::trends);
    }

    @Override
    public List<String> parameters() {
        return Choice.NAMES;
    }

    @Override
    protected void show(FilterInUrl.Reading reading, Trends trends) {
        trends.remarks().forEach(this::remark);
        var words = new FigureWords(language());
        var lead = new Paragraph(language().messages(TrendsView.class).say("page.lead"));
        lead.addClassName("p-lead");
        add(
                new H1(name()),
                lead,
                new ChoiceBar(trends, language(), choice -> go(trends, choice)),
                card(trends, words),
                new MunicipalityCards(trends, words));
    }

    private static Section card(Trends trends, FigureWords words) {
        var beside = new Beside(trends);
        var chart =
                new DefinitionLinks(trends.filter())
                        .chart(
                                new TrendChart(trends, beside, words).chart(),
                                trends.choice().indicator().id(),
                                trends.choice().own());
        var card = new Section(chart, notes(new NoteWords(trends, beside, words).notes()));
        card.addClassNames("p-card", "p-trend");
        return card;
    }

    private static UnorderedList notes(List<NoteWords.Note> notes) {
        var list = new UnorderedList();
        list.addClassName("p-notes");
        list.setVisible(!notes.isEmpty());
        notes.forEach(note -> list.add(item(note)));
        return list;
    }

    private static ListItem item(NoteWords.Note note) {
        var mark = new Span(note.mark());
        mark.addClassName("p-note-mark");
        return new ListItem(mark, new Div(new Sentence(note.sentence())));
    }

    private static void go(Trends trends, Choice choice) {
        UI.getCurrent()
                .navigate(
                        PATH,
                        QueryParameters.fromString(
                                FilterInUrl.write(trends.filter(), choice.own())));
    }
}
