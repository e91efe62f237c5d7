package nl.perspectief.dashboard.scorecard;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.function.Function;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.PairChart;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.SourceLine;
import nl.perspectief.dashboard.chart.Tone;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Lines;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.MeanDifference;
import org.jspecify.annotations.Nullable;

/** How both sides see their collaboration, in every municipality. */
final class LevelCard extends Section {

    static final String INDICATOR = "SAM-08";
    private static final int AT_MOST = 24;

    private final Collaborating page;
    private final FigureWords words;
    private final LevelWords said;
    private final Messages messages;

    LevelCard(Collaborating page, FigureWords words) {
        this.page = page;
        this.words = words;
        said = new LevelWords(words);
        messages = words.language().messages(LevelCard.class);
        addClassName("p-card");
        var levels = page.levels();
        if (levels == null) {
            add(new H2(messages.say("levels.title")), new Paragraph(messages.say("no-surveys")));
        } else {
            add(new DefinitionLinks(page.address().filter()).chart(chart(levels), INDICATOR));
        }
    }

    private PairChart chart(Levels levels) {
        var rows = levels.rows(page.chosen());
        long drawn = rows.stream().filter(Level::hasFigures).count();
        return new PairChart(
                new Words(
                        messages.say("levels.title"),
                        said.answer(levels, page.chosen()),
                        Messages.together(
                                messages.say("levels.counted"),
                                drawn < rows.size()
                                        ? messages.say("levels.without", rows.size() - drawn)
                                        : "",
                                drawn > AT_MOST ? messages.say("levels.first", AT_MOST) : ""),
                        source(page, words, levels)),
                List.of(
                        Column.text(messages.say("column.municipality")),
                        Column.text(messages.say("column.who")),
                        Column.number(messages.say("column.mean")),
                        Column.number(messages.say("column.interval")),
                        Column.number(messages.say("column.answers")),
                        Column.text(messages.say("column.verdict")),
                        Column.number(messages.say("column.difference"))),
                rows.stream().map(this::row).toList(),
                List.of(
                        series(messages.say("by-safety"), Tone.FIRST, rows, Level::bySafety),
                        series(messages.say("by-income"), Tone.SECOND, rows, Level::byIncome)),
                Levels.MOST,
                (int) Math.min(AT_MOST, drawn));
    }

    static SourceLine source(Collaborating page, FigureWords words, Levels levels) {
        var total = levels.total().bySafety();
        var source = new Source(words, page.snapshot());
        return total == null ? source.line() : source.upTo(total);
    }

    private PairChart.Row row(Level level) {
        return new PairChart.Row(
                level.whose().label(),
                level.code().equals(Observation.ALL) || page.chosen().contains(level.code()),
                level.tested() == null ? "◌" : level.differs() ? "≠" : "●",
                said.verdict(level));
    }

    private Series series(
            String name, Tone tone, List<Level> rows, Function<Level, @Nullable Observation> side) {
        return new Series(
                name, tone, rows.stream().map(one -> point(one, name, side.apply(one))).toList());
    }

    private Point point(Level level, String side, @Nullable Observation one) {
        var estimate = one == null ? null : one.estimate();
        MeanDifference tested = level.tested();
        return new Point(
                estimate == null ? null : (Double) estimate.value(),
                estimate == null ? null : estimate.lower(),
                estimate == null ? null : estimate.upper(),
                one != null && Lines.provisional(one),
                false,
                List.of(
                        level.whose().label(),
                        side,
                        said.value(one),
                        one == null ? "" : words.limits(one),
                        one == null ? "" : words.restsOn(one),
                        said.verdict(level),
                        tested == null ? "" : said.difference(tested)));
    }
}
