package nl.perspectief.dashboard.retention;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.figure.AskedQuestion;
import nl.perspectief.dashboard.figure.Definition;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.MunicipalityLinks;
import nl.perspectief.dashboard.frame.FiguresPage;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.indicator.Characteristic;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.sql.Quarter;

/** Who keeps their work, for how long, and whether groups differ. */
@PermitAll
@Route(value = RetentionView.PATH, layout = FrameLayout.class)
@Menu(order = 4)
final class RetentionView extends FiguresPage<Retention> {

    static final String PATH = "werkbehoud";

    private final Messages messages = language().messages(RetentionView.class);
    private final FigureWords words = new FigureWords(language());

    RetentionView(StandingQueries standings, RetentionQueries queries) {
        super(standings, queries::retention);
    }

    @Override
    public List<Characteristic> breakdowns() {
        return By.characteristics();
    }

    @Override
    public List<String> parameters() {
        return Choice.PARAMETERS;
    }

    @Override
    protected void show(FilterInUrl.Reading reading, Retention asked) {
        var retention = asked.in(language());
        var choice = Choice.of(reading, language());
        choice.remarks().forEach(this::remark);
        var lead = new Paragraph(new RetentionWords(words).lead(retention));
        lead.addClassName("p-lead");
        var links = new DefinitionLinks(reading.filter());
        var curves =
                column(
                        curves(retention, choice, links),
                        new GroupTable(
                                retention,
                                words,
                                new MunicipalityLinks(reading.filter()),
                                choice.bounds()));
        var beside = column(new Sureness(retention, words), new Ways(retention, words, links));
        var cards = new Div(curves, beside);
        cards.addClassName("p-main-and-beside");
        add(new H1(name()), lead, choices(reading, choice), cards);
    }

    private static Div column(Component... cards) {
        var column = new Div(cards);
        column.addClassName("p-column");
        return column;
    }

    private Div choices(FilterInUrl.Reading reading, Choice choice) {
        var from = new Select<Quarter>();
        from.setLabel(messages.say("choice.from"));
        from.setEmptySelectionAllowed(true);
        from.setEmptySelectionCaption(messages.say("choice.from.always"));
        from.setPlaceholder(messages.say("choice.from.always"));
        from.setItemLabelGenerator(
                one -> one == null ? messages.say("choice.from.always") : language().period(one));
        from.setItems(reading.programme().coverage().headMap(reading.last().next()).keySet());
        from.setValue(choice.from());
        from.addValueChangeListener(event -> go(reading.filter(), choice.from(event.getValue())));
        var bounds = new Checkbox(messages.say("choice.bounds"), choice.bounds());
        bounds.addValueChangeListener(
                event -> go(reading.filter(), choice.bounds(event.getValue())));
        var choices = new Div(from, bounds);
        choices.addClassName("p-choices");
        return choices;
    }

    private static void go(Filter filter, Choice choice) {
        UI.getCurrent()
                .navigate(
                        PATH,
                        QueryParameters.fromString(FilterInUrl.write(filter, choice.written())));
    }

    private Section curves(Retention retention, Choice choice, DefinitionLinks links) {
        var chart =
                links.chart(
                        new CurveChart(words, choice.bounds()).of(retention),
                        Definition.RETAINED.indicator(),
                        Map.of(AskedQuestion.MEASURE, List.of("26w")));
        var card = new Section(chart);
        card.addClassNames("p-card", "p-wide");
        var difference = new DifferenceWords(words);
        var verdict = difference.verdict(retention);
        if (!verdict.isEmpty()) {
            card.add(difference(verdict, difference, retention));
        }
        card.add(Definition.RETAINED.note(retention.definitions(), language()));
        return card;
    }

    private Div difference(String verdict, DifferenceWords difference, Retention retention) {
        var strong = new Span(verdict + " ");
        strong.addClassName("p-strong");
        var sentence = new Sentence(difference.why(retention));
        sentence.addComponentAsFirst(strong);
        var how = new NativeDetails(messages.say("difference.how"));
        how.addClassName("p-definition");
        how.setContent(new Paragraph(difference.method(retention)));
        how.setVisible(DifferenceWords.isTested(retention));
        var made = new Div(sentence, how);
        made.addClassName("p-difference");
        return made;
    }
}
