package nl.perspectief.dashboard.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.dashboard.chart.BarChart;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.Tone;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.figure.Ago;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Figures;
import nl.perspectief.dashboard.figure.Lines;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Messages;

/**
 * Placements per quarter: those chosen at the foot of the bar, the rest of the programme on top.
 */
final class PlacementsChart {

    private final FigureWords words;
    private final Lines lines;
    private final Messages messages;

    PlacementsChart(FigureWords words) {
        this.words = words;
        lines = new Lines(words);
        messages = words.language().messages(PlacementsChart.class);
    }

    BarChart of(Overview overview) {
        var figures = overview.placed();
        return new BarChart(around(overview), columns(), lines.quarters(figures), parts(figures));
    }

    private List<Column> columns() {
        return List.of(
                Column.text(messages.say("column.quarter")),
                Column.text(messages.say("column.municipality")),
                Column.number(messages.say("column.placements")),
                Column.number(messages.say("column.kind-unknown")),
                Column.number(messages.say("column.municipalities")));
    }

    private Words around(Overview overview) {
        var figures = overview.placed();
        return new Words(
                messages.say("placed.question"),
                answer(figures.inFront(), figures.total()),
                Messages.together(
                        messages.say("placed.subject"),
                        lines.thin(figures.total(), Lines.Thin.PALE_BAR),
                        lines.leftOut(figures.chosen().size()),
                        lines.without(figures.chosen())),
                new Source(words, overview.snapshot()).upTo(figures.total().newest()));
    }

    /**
     * {@code In 2026-K3 begonnen in Tilburg 18 plaatsingen, 12 meer dan een kwartaal eerder en …}.
     */
    String answer(Trend front, Trend total) {
        var newest = front.newest();
        if (newest.estimate() == null) {
            return words.noFigure(front);
        }
        var changes =
                Stream.of(Ago.QUARTER, Ago.YEAR)
                        .map(ago -> words.change(front, newest, ago))
                        .filter(change -> !change.isEmpty())
                        .toList();
        var over = words.over(newest);
        return messages.say(
                        "placed.answer",
                        words.language().period(newest.period()),
                        words.inText(front.whose()),
                        counted(newest))
                + (over.isEmpty() ? "" : ", " + over)
                + (changes.isEmpty() ? "" : ": " + words.language().listed(changes))
                + ofAll(front, total)
                + ".";
    }

    private String ofAll(Trend front, Trend total) {
        return front.equals(total)
                ? ""
                : "; "
                        + messages.say(
                                "of-all", words.inText(total.whose()), words.value(total.newest()));
    }

    private static long counted(Observation newest) {
        Long count = newest.numerator();
        return count == null ? 0 : count;
    }

    private List<Series> parts(Figures figures) {
        var all = lines.of(figures, this::point);
        if (figures.chosen().isEmpty()) {
            return all;
        }
        var parts = new ArrayList<>(all.subList(0, all.size() - 1));
        parts.add(rest(all.getLast(), parts));
        return parts;
    }

    private Point point(Trend trend, Observation one) {
        return new Point(
                one.value(),
                null,
                null,
                Lines.provisional(one),
                trend.isThin(one),
                List.of(words.value(one), words.number(one.unknown()), words.coverage(one)));
    }

    /** The programme without those drawn apart. */
    private Series rest(Series total, List<Series> drawn) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < total.points().size(); i++) {
            points.add(rest(total.points().get(i), drawn, i));
        }
        return new Series(messages.say("placed.others"), Tone.CONTEXT, points);
    }

    private Point rest(Point total, List<Series> drawn, int index) {
        Double sum = total.value();
        if (sum == null) {
            return total;
        }
        double apart =
                drawn.stream()
                        .map(series -> series.points().get(index).value())
                        .mapToDouble(value -> value == null ? 0 : value)
                        .sum();
        double left = sum - apart;
        var cells =
                List.of(
                        total.cells().getFirst(),
                        messages.say("placed.others"),
                        words.number(Math.round(left)),
                        "",
                        "");
        return new Point(left, null, null, total.provisional(), total.thin(), cells);
    }
}
