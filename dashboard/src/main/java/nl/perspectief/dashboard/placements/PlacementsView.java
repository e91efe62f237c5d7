package nl.perspectief.dashboard.placements;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.frame.FiguresPage;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.indicator.Characteristic;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.language.Messages;

/** How far young people come, how long it takes, and what work it is. */
@PermitAll
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
        add(new H1(name()), lead(placements), bar, new Cards(placements, words, links));
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
}
