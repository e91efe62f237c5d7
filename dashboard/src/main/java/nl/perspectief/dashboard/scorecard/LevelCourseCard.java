package nl.perspectief.dashboard.scorecard;

import com.vaadin.flow.component.html.Section;
import java.util.List;
import nl.perspectief.dashboard.chart.Axis;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.Guides;
import nl.perspectief.dashboard.chart.LineChart;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.Tone;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Figures;
import nl.perspectief.dashboard.figure.Lines;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Messages;

/** How both sides saw their collaboration, survey after survey. */
final class LevelCourseCard extends Section {

    private final Collaborating page;
    private final FigureWords words;
    private final LevelWords said;
    private final Messages messages;

    LevelCourseCard(Collaborating page, Levels levels, FigureWords words) {
        this.page = page;
        this.words = words;
        said = new LevelWords(words);
        messages = words.language().messages(LevelCourseCard.class);
        addClassName("p-card");
        var links = new DefinitionLinks(page.address().filter());
        add(links.chart(chart(levels), LevelCard.INDICATOR));
    }

    private LineChart chart(Levels levels) {
        var front = levels.bySafety().inFront();
        var lines = new Lines(words);
        return new LineChart(
                new Words(
                        messages.say("course.title", words.inText(front.whose())),
                        said.course(levels),
                        Messages.together(
                                messages.say("course.counted"), messages.say("course.limits")),
                        LevelCard.source(page, words, levels)),
                List.of(
                        Column.text(messages.say("column.survey")),
                        Column.text(messages.say("column.who")),
                        Column.number(messages.say("column.mean")),
                        Column.number(messages.say("column.interval")),
                        Column.number(messages.say("column.answers"))),
                lines.quarters(levels.bySafety()),
                List.of(
                        line(messages.say("by-safety"), Tone.FIRST, levels.bySafety()),
                        line(messages.say("by-income"), Tone.SECOND, levels.byIncome())),
                Axis.NUMBER,
                Guides.NONE);
    }

    private Series line(String name, Tone tone, Figures figures) {
        return new Series(
                name,
                tone,
                figures.total().quarters().stream()
                        .map(one -> inFront(name, figures.inFront(), one))
                        .toList());
    }

    private Point inFront(String name, Trend front, Observation total) {
        var one =
                front.quarters().stream()
                        .filter(own -> own.period().equals(total.period()))
                        .findFirst()
                        .orElse(null);
        var estimate = one == null ? null : one.estimate();
        return new Point(
                estimate == null ? null : (Double) estimate.value(),
                estimate == null ? null : estimate.lower(),
                estimate == null ? null : estimate.upper(),
                one != null && Lines.provisional(one),
                one != null && front.isThin(one),
                List.of(
                        words.language().period(total.period()),
                        name,
                        said.value(one),
                        one == null ? "" : words.limits(one),
                        one == null ? "" : words.restsOn(one)));
    }
}
