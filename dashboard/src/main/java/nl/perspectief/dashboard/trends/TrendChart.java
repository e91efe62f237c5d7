package nl.perspectief.dashboard.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.chart.Axis;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.LineChart;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.figure.Lines;
import nl.perspectief.dashboard.figure.RestsOn;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.indicator.Target;
import nl.perspectief.dashboard.language.Messages;
import org.jspecify.annotations.Nullable;

/** One figure through time, with what is needed to tell a change from chance. */
final class TrendChart {

    private static final double PER_CENT = 100;

    private final Trends trends;
    private final Beside beside;
    private final FigureWords words;
    private final Lines lines;
    private final RestsOn restsOn;
    private final Kind kind;
    private final Messages messages;

    TrendChart(Trends trends, Beside beside, FigureWords words) {
        this.trends = trends;
        this.beside = beside;
        this.words = words;
        lines = new Lines(words);
        restsOn = new RestsOn(trends.choice().indicator(), words);
        kind = Kind.of(trends.choice().question().measure());
        messages = words.language().messages(TrendChart.class);
    }

    LineChart chart() {
        return new LineChart(
                around(),
                columns(),
                lines.quarters(trends.figures()),
                series(),
                axis(),
                beside.guides(messages.say("name.limits"), messages.say("name.target")));
    }

    /** A count of the programme is of another size than that of a municipality. */
    private List<Series> series() {
        var figures = trends.figures();
        return kind == Kind.COUNT && !figures.chosen().isEmpty()
                ? lines.ofChosen(figures, this::point)
                : lines.of(figures, this::point);
    }

    private Axis axis() {
        return switch (kind) {
            case SHARE -> Axis.PERCENT;
            case COUNT, DAYS -> Axis.COUNT;
            case NUMBER -> Axis.NUMBER;
        };
    }

    private Words around() {
        var trendWords = new TrendWords(trends, words);
        var said = trendWords.said();
        var figures = trends.figures();
        int chosen = figures.chosen().size();
        return new Words(
                said.title(),
                trendWords.answer(),
                Messages.together(
                        said.counted(),
                        hasIntervals() ? lines.limits(chosen, figures.inFront().hasFigures()) : "",
                        beside.hasLimits() ? messages.say("limits.thin") : "",
                        lines.thin(figures.total(), Lines.Thin.OPEN_DOT),
                        lines.leftOut(chosen),
                        lines.without(figures.chosen())),
                new Source(words, trends.snapshot()).upTo(newest(figures.total())));
    }

    private static Observation newest(Trend total) {
        Observation shown = total.shown();
        return shown == null ? total.newest() : shown;
    }

    private List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(
                Column.text(
                        trends.choice().per() == PeriodType.YEAR
                                ? messages.say("column.year")
                                : messages.say("column.quarter")));
        columns.add(Column.text(messages.say("column.municipality")));
        columns.add(Column.number(messages.say("column.figure")));
        if (hasIntervals()) {
            columns.add(Column.number(messages.say("column.interval")));
        }
        if (kind != Kind.COUNT) {
            columns.add(Column.number(messages.say("column.rests-on")));
        }
        columns.add(Column.number(messages.say("column.unknown")));
        if (hasTargets()) {
            columns.add(Column.number(messages.say("column.target")));
        }
        columns.add(Column.number(messages.say("column.municipalities")));
        return columns;
    }

    private Point point(Trend trend, Observation one) {
        var estimate = one.estimate();
        return new Point(
                drawn(one.value()),
                drawn(estimate == null ? null : estimate.lower()),
                drawn(estimate == null ? null : estimate.upper()),
                Lines.provisional(one),
                trend.isThin(one),
                cells(one));
    }

    private List<String> cells(Observation one) {
        var cells = new ArrayList<String>();
        cells.add(words.value(one));
        if (hasIntervals()) {
            cells.add(words.limits(one));
        }
        if (kind != Kind.COUNT) {
            cells.add(restsOn.numbers(one));
        }
        cells.add(words.number(one.unknown()));
        if (hasTargets()) {
            cells.add(target(one));
        }
        cells.add(words.coverage(one));
        return cells;
    }

    private String target(Observation one) {
        Target target =
                one.municipalityCode().equals(trends.codeInFront())
                        ? beside.target(one.period())
                        : null;
        return target == null ? "" : kind.write(target.value(), words.language());
    }

    private boolean hasTargets() {
        return trends.figures().total().quarters().stream()
                .anyMatch(one -> beside.target(one.period()) != null);
    }

    /** Whether any figure of those drawn has one: a census has none. */
    private boolean hasIntervals() {
        var figures = trends.figures();
        return Stream.concat(Stream.of(figures.total()), Lines.drawn(figures.chosen()).stream())
                .flatMap(trend -> trend.quarters().stream())
                .anyMatch(one -> !words.limits(one).isEmpty());
    }

    private @Nullable Double drawn(@Nullable Double value) {
        return value == null || kind != Kind.SHARE ? value : (Double) (value * PER_CENT);
    }
}
