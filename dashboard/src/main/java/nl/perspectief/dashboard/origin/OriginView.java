package nl.perspectief.dashboard.origin;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.perspectief.dashboard.access.SignedIn;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.figure.AskedQuestion;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.frame.FiguresPage;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.frame.FrameLayout;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.etl.job.Engine;

/** Where a figure comes from: what it counts, the deliveries behind it, and its snapshot. */
@PermitAll
@Route(value = DefinitionLinks.ORIGIN_PATH, layout = FrameLayout.class)
final class OriginView extends FiguresPage<Origin> {

    private final Messages messages = language().messages(OriginView.class);

    private final SignedIn signedIn;
    private final AuditLog log;

    OriginView(StandingQueries standings, Engine engine, SignedIn signedIn, AuditLog log) {
        super(
                standings,
                (figures, address) ->
                        OriginQuestion.ask(figures, address, engine.desk().origins()));
        this.signedIn = signedIn;
        this.log = log;
    }

    @Override
    public List<String> parameters() {
        return List.of(
                DefinitionLinks.INDICATOR,
                AskedQuestion.MEASURE,
                DefinitionLinks.PERIOD,
                OriginQuestion.ROWS);
    }

    @Override
    protected void show(FilterInUrl.Reading reading, Origin origin) {
        origin.remarks().forEach(this::remark);
        var words = new OriginWords(origin, new FigureWords(language()));
        var lead = new Paragraph(messages.say("lead"));
        lead.addClassName("p-lead");
        add(
                new H1(name()),
                lead,
                periods(origin),
                figure(origin, words),
                deliveries(origin, words));
        add(snapshot(words));
    }

    private Component periods(Origin origin) {
        var periods = new Select<Observation>();
        periods.setLabel(messages.say("period"));
        periods.setItemLabelGenerator(one -> language().period(one.period()));
        periods.setItems(origin.course().quarters().reversed());
        periods.setValue(origin.figure());
        periods.addValueChangeListener(
                event -> {
                    if (event.isFromClient()) {
                        go(origin, event.getValue(), false);
                    }
                });
        var choices = new Div(periods);
        choices.addClassName("p-choices");
        return choices;
    }

    private static void go(Origin origin, boolean withRows) {
        go(origin, origin.figure(), withRows);
    }

    private static void go(Origin origin, Observation figure, boolean withRows) {
        var asked = origin.asked();
        var own = new TreeMap<String, List<String>>();
        own.put(DefinitionLinks.INDICATOR, List.of(asked.indicator().id()));
        own.put(AskedQuestion.MEASURE, List.of(asked.question().code()));
        own.put(DefinitionLinks.PERIOD, List.of(figure.period().toString()));
        if (withRows) {
            own.put(OriginQuestion.ROWS, List.of("ja"));
        }
        UI.getCurrent()
                .navigate(
                        DefinitionLinks.ORIGIN_PATH,
                        QueryParameters.fromString(FilterInUrl.write(origin.filter(), own)));
    }

    private Section figure(Origin origin, OriginWords words) {
        var indicator = origin.asked().indicator();
        var title =
                new H2(
                        new DefinitionLinks(origin.filter())
                                .title(
                                        origin.asked().question().in(language()).title(),
                                        indicator.id()));
        var counted = new Sentence(origin.asked().question().in(language()).counted());
        counted.addClassName("p-subject");
        var answer = new Sentence(words.answer());
        answer.addClassName("p-answer");
        return card(title, answer, counted, facts(words.facts()));
    }

    private Section deliveries(Origin origin, OriginWords words) {
        var parts = new ArrayList<Component>();
        parts.add(new H2(messages.say("deliveries.question")));
        var answer = new Sentence(words.deliveries());
        answer.addClassName("p-answer");
        parts.add(answer);
        if (!origin.deliveries().isEmpty()) {
            parts.add(new DeliveryTable(origin, language()).table());
        }
        parts.addAll(rows(origin));
        return card(parts.toArray(Component[]::new));
    }

    private List<Component> rows(Origin origin) {
        var code = origin.figure().municipalityCode();
        if (!signedIn.now().audience().seesAllOf(code)) {
            return List.of(line(messages.say("rows")));
        }
        var own = origin.own();
        if (own == null) {
            var show = new NativeButton(messages.say("rows.show"), _ -> go(origin, true));
            show.addClassName("p-action");
            return List.of(line(messages.say("rows.yours")), show);
        }
        keepThatSeen(origin.figure());
        return own.problem().isEmpty()
                ? List.of(line(messages.say("rows.yours")), new OwnTable(own, language()).table())
                : List.of(line(own.problem()));
    }

    private void keepThatSeen(Observation figure) {
        log.record(
                signedIn.now(),
                AuditAction.ROWS_SEEN,
                "%s/%s/%s/%s"
                        .formatted(
                                figure.programme(),
                                figure.municipalityCode(),
                                figure.indicator(),
                                figure.period()));
    }

    private static Paragraph line(String sentence) {
        var line = new Paragraph(sentence);
        line.addClassName("p-line");
        return line;
    }

    private Section snapshot(OriginWords words) {
        var what = new Paragraph(messages.say("snapshot.what"));
        what.addClassName("p-subject");
        return card(new H2(messages.say("snapshot.question")), what, facts(words.snapshot()));
    }

    private static DescriptionList facts(Map<String, String> said) {
        var facts = new DescriptionList();
        facts.addClassName("p-facts");
        said.forEach(
                (name, value) ->
                        facts.add(
                                new DescriptionList.Term(name),
                                new DescriptionList.Description(new Span(value))));
        return facts;
    }

    private static Section card(Component... parts) {
        var card = new Section(parts);
        card.addClassNames("p-card", "p-origin");
        return card;
    }
}
