package nl.perspectief.dashboard.scorecard;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Consumer;
import nl.perspectief.dashboard.chart.Axis;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.ScatterChart;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.Tone;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.collaboration.Association;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** A figure of collaboration beside an outcome, with what that does not prove. */
final class AssociationCard extends Section {

    private static final double PER_CENT = 100;

    private final Collaborating page;
    private final FigureWords words;
    private final Language language;
    private final Messages messages;

    AssociationCard(Collaborating page, FigureWords words, Consumer<Choice> onChoice) {
        this.page = page;
        this.words = words;
        language = words.language();
        messages = language.messages(AssociationCard.class);
        addClassNames("p-card", "p-association");
        var choices = choices(onChoice);
        var found = page.association();
        if (found == null) {
            add(
                    new H2(messages.say("association.question")),
                    choices,
                    new Paragraph(messages.say("association.not-published")));
        } else {
            var chart =
                    new DefinitionLinks(page.address().filter())
                            .chart(chart(found), found.collaboration().indicator().id());
            add(choices, chart, CautionList.afterFirst(found.cautions(language)));
        }
    }

    private Div choices(Consumer<Choice> onChoice) {
        var choice = page.choice();
        var choices =
                new Div(
                        ScorecardCard.select(
                                messages.say("choose.collaboration"),
                                page.offered(),
                                choice.collaboration(),
                                one -> one.name(language),
                                one -> onChoice.accept(choice.collaboration(one))),
                        ScorecardCard.select(
                                messages.say("choose.outcome"),
                                page.outcomes(),
                                choice.outcome(),
                                one -> one.name(language),
                                one -> onChoice.accept(choice.outcome(one))));
        choices.addClassName("p-choice");
        return choices;
    }

    private ScatterChart chart(Association found) {
        var said = new AssociationWords(words);
        var choice = page.choice();
        var ordered =
                found.pairs().stream()
                        .sorted(
                                (one, other) ->
                                        Double.compare(
                                                drawn(one.collaboration()),
                                                drawn(other.collaboration())))
                        .toList();
        return new ScatterChart(
                new Words(
                        messages.say(
                                "association.title",
                                choice.collaboration().name(language),
                                choice.outcome().name(language)),
                        said.answer(found),
                        Messages.together(
                                messages.say("association.counted", language.period(found.year())),
                                said.leftOut(found.leftOut())),
                        new Source(words, page.snapshot()).line()),
                List.of(
                        Column.text(messages.say("column.municipality")),
                        Column.text(""),
                        Column.number(choice.collaboration().name(language)),
                        Column.number(choice.outcome().name(language))),
                new Series(
                        messages.say("column.municipality"),
                        Tone.FIRST,
                        ordered.stream().map(this::point).toList(),
                        ordered.stream().map(one -> drawn(one.collaboration())).toList()),
                scale(choice.collaboration()),
                scale(choice.outcome()),
                named());
    }

    private ScatterChart.Scale scale(Compared compared) {
        return new ScatterChart.Scale(
                compared.name(language),
                switch (Kind.of(compared.question().measure())) {
                    case SHARE -> Axis.PERCENT;
                    case COUNT, DAYS -> Axis.COUNT;
                    case NUMBER -> Axis.NUMBER;
                });
    }

    private Point point(Association.Pair pair) {
        return new Point(
                drawn(pair.outcome()),
                null,
                null,
                false,
                false,
                List.of(
                        name(pair.outcome().municipalityCode()),
                        "",
                        told(pair.collaboration()),
                        told(pair.outcome())));
    }

    private String told(Observation one) {
        var limits = words.limits(one);
        return limits.isEmpty() ? words.value(one) : "%s (%s)".formatted(words.value(one), limits);
    }

    private static double drawn(Observation one) {
        Double value = one.value();
        double known = value == null ? 0 : value;
        return Kind.of(one) == Kind.SHARE ? known * PER_CENT : known;
    }

    private List<String> named() {
        return page.chosen().stream().map(this::name).toList();
    }

    private String name(String code) {
        Programme programme = page.address().programme();
        return programme.participant(code).map(Municipality::name).orElse(code);
    }
}
