package nl.perspectief.dashboard.compare;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.collaboration.Association;
import nl.perspectief.dashboard.collaboration.AssociationChart;
import nl.perspectief.dashboard.collaboration.CautionList;
import nl.perspectief.dashboard.collaboration.ComparedFigure;
import nl.perspectief.dashboard.collaboration.LeftOut;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Spearman;
import nl.perspectief.dashboard.statistics.ValuePair;
import org.jspecify.annotations.Nullable;

/** The first two figures of each municipality as a point, and whether they go together. */
final class TogetherCard extends Section {

    private final Comparison page;
    private final FigureWords words;
    private final Messages messages;

    TogetherCard(Comparison page, FigureWords words) {
        this.page = page;
        this.words = words;
        messages = words.language().messages(TogetherCard.class);
        addClassNames("p-card", "p-association", "p-compare-chart");
        if (page.measured().size() < 2) {
            add(
                    new H2(messages.say("together.title")),
                    new Paragraph(messages.say("together.choose-two")));
        } else {
            show(page.measured().get(0), page.measured().get(1));
        }
    }

    private void show(Measured across, Measured upwards) {
        var found = association(across, upwards);
        var first = new MeasuredWords(page, across, words);
        var second = new MeasuredWords(page, upwards, words);
        var chart =
                new AssociationChart(page.address().programme(), words)
                        .of(
                                found,
                                first.name(),
                                second.name(),
                                page.address().filter().municipalities(),
                                page.snapshot());
        add(
                new DefinitionLinks(page.address().filter())
                        .chart(chart, across.figure().indicator().id()),
                CautionList.afterFirst(found.cautions(words.language())));
        var absent = absent(across, upwards, first, second);
        if (!absent.isEmpty()) {
            add(beside(messages.say("together.absent", first.listed(absent))));
        }
        if (page.measured().size() > 2) {
            add(beside(messages.say("together.first-two")));
        }
    }

    private static Sentence beside(String text) {
        var sentence = new Sentence(text);
        sentence.addClassName("p-subject");
        return sentence;
    }

    private Association association(Measured across, Measured upwards) {
        var pairs = new ArrayList<Association.Pair>();
        var needed = new ArrayList<List<Observation>>();
        for (Municipality one : page.choice().group().members()) {
            Observation first = across.of(one.code());
            Observation second = upwards.of(one.code());
            if (first == null || second == null) {
                continue;
            }
            needed.add(List.of(first, second));
            if (first.value() != null && second.value() != null) {
                pairs.add(new Association.Pair(first, second));
            }
        }
        return new Association(
                figure(across),
                figure(upwards),
                page.choice().period(),
                pairs,
                Spearman.of(pairs.stream().map(TogetherCard::values).toList()),
                LeftOut.of(needed, 2));
    }

    private static ValuePair values(Association.Pair pair) {
        return new ValuePair(known(pair.collaboration()), known(pair.outcome()));
    }

    private static double known(Observation one) {
        Double value = one.value();
        return value == null ? 0 : value;
    }

    private static ComparedFigure figure(Measured one) {
        return new ComparedFigure(one.figure().indicator(), one.figure().measure(), null);
    }

    /** Who is no point, and which figures are the reason. */
    private List<String> absent(
            Measured across, Measured upwards, MeasuredWords first, MeasuredWords second) {
        return page.choice().group().members().stream()
                .filter(one -> lacks(across.of(one.code())) || lacks(upwards.of(one.code())))
                .map(
                        one ->
                                "%s (%s; %s)"
                                        .formatted(
                                                one.name(),
                                                first.value(across.of(one.code())),
                                                second.value(upwards.of(one.code()))))
                .toList();
    }

    private static boolean lacks(@Nullable Observation one) {
        return one == null || one.value() == null;
    }
}
