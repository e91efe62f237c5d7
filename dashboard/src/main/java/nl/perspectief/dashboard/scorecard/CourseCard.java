package nl.perspectief.dashboard.scorecard;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.stream.IntStream;
import nl.perspectief.dashboard.chart.Axis;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.Guides;
import nl.perspectief.dashboard.chart.LineChart;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.Sentence;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.Tone;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.collaboration.BeforeAndAfter;
import nl.perspectief.dashboard.collaboration.CautionList;
import nl.perspectief.dashboard.collaboration.EffectOnOutcome;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.figure.Signed;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import org.jspecify.annotations.Nullable;

/** An outcome before and after the start of joint working, with what that does not prove. */
final class CourseCard extends Section {

    private static final double PER_CENT = 100;

    /** Of fewer municipalities the mean has no interval either. */
    private static final int FEW = 5;

    private final Collaborating page;
    private final FigureWords words;
    private final Language language;
    private final Messages messages;
    private final CourseWords said;

    CourseCard(Collaborating page, FigureWords words) {
        this.page = page;
        this.words = words;
        language = words.language();
        messages = language.messages(CourseCard.class);
        said = new CourseWords(page.choice().outcome(), words);
        addClassNames("p-card", "p-course");
        var course = page.course();
        if (course == null) {
            add(
                    new H2(messages.say("before-after.question")),
                    new Paragraph(messages.say("before-after.not-published")));
            return;
        }
        var chart =
                new DefinitionLinks(page.address().filter())
                        .chart(chart(course), course.outcome().indicator().id());
        add(chart, CautionList.afterFirst(course.cautions(language)));
        var effect = page.effect();
        if (effect != null) {
            add(effect(effect));
        }
    }

    private Section effect(EffectOnOutcome effect) {
        var card = new Section(new H3(messages.say("effect.title")));
        card.addClassName("p-effect");
        var answer = said.effect(effect);
        if (!answer.isEmpty()) {
            card.add(new Sentence(answer));
        }
        card.add(new CautionList(effect.cautions(language)));
        return card;
    }

    private LineChart chart(BeforeAndAfter course) {
        var points = shown(course);
        return new LineChart(
                new Words(
                        messages.say("before-after.title", page.choice().outcome().name(language)),
                        Messages.together(
                                said.answer(points), course.cautions(language).getFirst()),
                        messages.say("before-after.counted", FEW),
                        new Source(words, page.snapshot()).line()),
                List.of(
                        Column.text(messages.say("column.since")),
                        Column.text(messages.say("column.who")),
                        Column.number(messages.say("column.mean")),
                        Column.number(messages.say("column.interval")),
                        Column.number(messages.say("column.municipalities")),
                        Column.number(messages.say("column.kept"))),
                points.stream().map(one -> Signed.quarters(one.quartersSince())).toList(),
                List.of(
                        new Series(
                                messages.say("mean-of-municipalities"),
                                Tone.FIRST,
                                points.stream().map(this::point).toList())),
                kind() == Kind.SHARE ? Axis.PERCENT : Axis.NUMBER,
                Guides.NONE);
    }

    /** From the first to the last quarter of which anything is known. */
    private static List<BeforeAndAfter.Point> shown(BeforeAndAfter course) {
        var all = course.points();
        var known = IntStream.range(0, all.size()).filter(i -> all.get(i).mean() != null).toArray();
        return known.length == 0 ? List.of() : all.subList(known[0], known[known.length - 1] + 1);
    }

    private Point point(BeforeAndAfter.Point one) {
        var mean = one.mean();
        return new Point(
                drawn(mean == null ? null : (Double) mean.value()),
                drawn(mean == null ? null : mean.lower()),
                drawn(mean == null ? null : mean.upper()),
                false,
                one.municipalities() < FEW,
                List.of(
                        said.since(one.quartersSince()),
                        messages.say("mean-of-municipalities"),
                        mean == null ? messages.say("no-figure") : said.value(mean.value()),
                        said.limits(mean),
                        language.count(one.municipalities()),
                        language.count(one.leftOut().kept())));
    }

    private Kind kind() {
        return Kind.of(page.choice().outcome().question().measure());
    }

    private @Nullable Double drawn(@Nullable Double value) {
        return value == null || kind() != Kind.SHARE ? value : (Double) (value * PER_CENT);
    }
}
