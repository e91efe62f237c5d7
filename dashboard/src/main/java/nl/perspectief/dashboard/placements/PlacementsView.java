package nl.perspectief.dashboard.placements;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.chart.Chart;
import nl.perspectief.dashboard.chart.ChartModel;
import nl.perspectief.dashboard.chart.RowChart;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.figure.Definition;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.frame.FiguresPage;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.indicator.Characteristic;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.language.Messages;

/** How far young people come, how long it takes, and what work it is. */
@Route(value = PlacementsView.PATH, layout = FrameLayout.class)
@Menu(order = 3)
final class PlacementsView extends FiguresPage<Placements> {

    static final String PATH = "plaatsingen";

    /** Those that figures about placements are published by. */
    private static final List<Characteristic> BREAKDOWNS =
            Stream.of(
                            "age_class",
                            "benefit_position",
                            "referring_domain",
                            "coach_type",
                            "placement_type",
                            "sector",
                            "local_employer")
                    .flatMap(token -> Characteristic.of(token).stream())
                    .toList();

    private final Messages messages = language().messages(PlacementsView.class);
    private final FigureWords words = new FigureWords(language());

    PlacementsView(StandingQueries standings, PlacementsQueries queries) {
        super(standings, queries::placements);
    }

    @Override
    public List<Characteristic> breakdowns() {
        return BREAKDOWNS;
    }

    @Override
    public List<String> parameters() {
        return Choice.PARAMETERS;
    }

    @Override
    protected void show(FilterInUrl.Reading address, Placements placements) {
        var reading = Choice.read(address);
        reading.remarks().forEach(this::remark);
        var usual = reading.offered().getFirst();
        var bar =
                new ChoiceBar(
                        reading.choice(),
                        reading.offered(),
                        language(),
                        choice -> go(address.filter(), choice, usual));
        var links = new DefinitionLinks(address.filter());
        add(new H1(name()), lead(placements), bar, cards(placements, links));
    }

    private Paragraph lead(Placements placements) {
        var lead = new Paragraph(messages.say("page.lead", words.inText(placements.together())));
        lead.addClassName("p-lead");
        return lead;
    }

    private static void go(Filter filter, Choice choice, Period usual) {
        UI.getCurrent()
                .navigate(
                        PATH,
                        QueryParameters.fromString(
                                FilterInUrl.write(filter, choice.written(usual))));
    }

    private Div cards(Placements placements, DefinitionLinks links) {
        var cards = new Div();
        cards.addClassNames("p-cards", "p-placements");
        cards.add(wide(chart(new WayChart(placements, words, links).chart())));
        cards.add(wait(placements, links), placed(placements, links));
        cards.add(wide(chart(new KindsChart(placements, words, links).chart())));
        Characteristic by = placements.by();
        if (by != null) {
            placements.splits().forEach(split -> cards.add(split(placements, split, by, links)));
        }
        return cards;
    }

    private Section wait(Placements placements, DefinitionLinks links) {
        var card = card(chart(new WaitChart(placements, words).chart(), links, Figure.FOUND));
        var sentences = new WaitWords(placements, words);
        var trend = sentences.trend();
        if (!trend.isEmpty()) {
            card.add(line(trend));
        }
        if (sentences.isTested()) {
            var how = new NativeDetails(messages.say("difference.how"));
            how.addClassName("p-definition");
            how.setContent(new Paragraph(messages.say("difference.method")));
            card.add(how);
        }
        return card;
    }

    private Section placed(Placements placements, DefinitionLinks links) {
        Trend total = placements.total().trend(Figure.PLACED);
        if (total == null) {
            return card(
                    new H2(messages.say("placed.question")), line(messages.say("placed.nothing")));
        }
        return card(
                chart(new PlacedChart(placements, total, words).chart(), links, Figure.PLACED),
                Definition.PLACED.note(placements.definitions(), language()));
    }

    private Section split(
            Placements placements, Split split, Characteristic by, DefinitionLinks links) {
        var card =
                card(
                        chart(
                                new SplitChart(placements, split, by, words).chart(),
                                links,
                                split.figure()));
        card.addClassName("p-split");
        return card;
    }

    /** Its rows lead to their definitions. */
    private Chart chart(RowChart model) {
        var chart = new Chart(language());
        chart.show(model);
        return chart;
    }

    private Chart chart(ChartModel model, DefinitionLinks links, Figure figure) {
        return links.chart(model, figure.indicator());
    }

    private static Sentence line(String words) {
        var line = new Sentence(words);
        line.addClassName("p-line");
        return line;
    }

    private static Section wide(Component... parts) {
        var card = card(parts);
        card.addClassName("p-over-all");
        return card;
    }

    private static Section card(Component... parts) {
        var card = new Section(parts);
        card.addClassName("p-card");
        return card;
    }
}
