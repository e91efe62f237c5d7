package nl.perspectief.dashboard.placements;

import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.chart.Axis;
import nl.perspectief.dashboard.chart.BarChart;
import nl.perspectief.dashboard.chart.ChartModel;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.Guides;
import nl.perspectief.dashboard.chart.LineChart;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.figure.Ago;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Figures;
import nl.perspectief.dashboard.figure.Lines;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.figure.TestedWords;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Messages;

/**
 * Placements period after period: bars of the programme or of one municipality, and a line for each
 * of several, for a bar would hide that one of them has no figure.
 */
final class PlacedChart {

    private final Placements placements;
    private final Figures figures;
    private final FigureWords words;
    private final Lines lines;
    private final Messages messages;

    /**
     * @param total placements of the programme
     */
    PlacedChart(Placements placements, Trend total, FigureWords words) {
        this.placements = placements;
        this.words = words;
        figures =
                new Figures(
                        total,
                        placements.chosen().stream()
                                .flatMap(one -> Stream.ofNullable(one.trend(Figure.PLACED)))
                                .toList());
        lines = new Lines(words);
        messages = words.language().messages(PlacedChart.class);
    }

    ChartModel chart() {
        var quarters = lines.quarters(figures);
        return isOfSeveral() || !figures.inFront().hasFigures()
                ? new LineChart(around(), columns(), quarters, series(), Axis.COUNT, Guides.NONE)
                : new BarChart(around(), columns(), quarters, series());
    }

    private boolean isOfSeveral() {
        return figures.chosen().size() > 1;
    }

    private List<Series> series() {
        return figures.inFront().hasFigures() && !figures.chosen().isEmpty()
                ? lines.ofChosen(figures, this::point)
                : lines.of(figures, this::point);
    }

    private List<Column> columns() {
        return List.of(
                Column.text(messages.say(isByYear() ? "column.year" : "column.quarter")),
                Column.text(messages.say("column.municipality")),
                Column.number(messages.say("column.placements")),
                Column.number(messages.say("column.kind-unknown")),
                Column.number(messages.say("column.municipalities")));
    }

    private Words around() {
        return new Words(
                messages.say("placed.question"),
                answer(),
                Messages.together(
                        messages.say("placed.subject"),
                        thin(),
                        lines.without(figures.chosen()),
                        new LeftOut(placements, words).sentence()),
                new Source(words, placements.snapshot()).upTo(figures.total().newest()));
    }

    /** Only of what is drawn: a municipality alone is all there, or not at all. */
    private String thin() {
        if (isOfSeveral()) {
            return "";
        }
        return figures.inFront().hasFigures()
                ? lines.thin(figures.inFront(), Lines.Thin.PALE_BAR)
                : lines.thin(figures.total(), Lines.Thin.OPEN_DOT);
    }

    private String answer() {
        return isOfSeveral() ? ofSeveral() : ofOne();
    }

    /** Of each its newest figure, or why there is none; and of the programme. */
    private String ofSeveral() {
        var total = figures.total();
        return messages.say(
                "placed.several",
                words.language().period(total.newest().period()),
                words.language()
                        .listed(
                                Lines.drawn(figures.chosen()).stream()
                                        .map(
                                                one ->
                                                        one.whose().label()
                                                                + " "
                                                                + words.value(one.newest()))
                                        .toList()),
                words.inText(total.whose()),
                words.value(total.newest()),
                words.over(total.newest()));
    }

    private String ofOne() {
        var front = figures.inFront();
        var newest = front.newest();
        var tested =
                new TestedWords(
                                words,
                                placements.definition(Figure.PLACED),
                                Figure.PLACED.measure())
                        .of(front, placements.choice().per());
        return newest.estimate() == null
                ? Messages.together(words.noFigure(front), tested, ofAll(front))
                : Messages.together(counted(front, newest) + ".", tested);
    }

    /** Of the programme, where one of its municipalities has no figure. */
    private String ofAll(Trend front) {
        var newest = figures.total().newest();
        return front.equals(figures.total()) || newest.estimate() == null
                ? ""
                : counted(figures.total(), newest) + ".";
    }

    private String counted(Trend front, Observation newest) {
        var change = words.change(newest, front.yearBefore(newest), Ago.YEAR);
        var basis = words.basis(newest);
        return messages.say(
                        "placed.answer",
                        words.language().period(newest.period()),
                        words.inText(front.whose()),
                        words.value(newest))
                + (basis.isEmpty() ? "" : " (" + basis + ")")
                + (change.isEmpty() ? "" : "; " + messages.say("that-is", change));
    }

    private Point point(Trend trend, Observation one) {
        Long unknown = one.unknown();
        return new Point(
                one.value(),
                null,
                null,
                Lines.provisional(one),
                trend.isThin(one),
                List.of(
                        words.value(one),
                        unknown == null && one.status() == Status.VALUE
                                ? words.kept()
                                : words.number(unknown),
                        words.coverage(one)));
    }

    private boolean isByYear() {
        return placements.choice().per() == PeriodType.YEAR;
    }
}
