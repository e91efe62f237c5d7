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
import nl.perspectief.dashboard.dutch.Dutch;
import nl.perspectief.dashboard.indicator.Observation;

/**
 * Placements per quarter: those chosen at the foot of the bar, the rest of the programme on top.
 */
final class PlacementsChart {

    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Kwartaal"),
                    Column.text("Gemeente"),
                    Column.number("Plaatsingen"),
                    Column.number("Soort onbekend"),
                    Column.number("Gemeenten"));

    private static final String OTHERS = "Overige";

    private PlacementsChart() {}

    static BarChart of(Overview overview) {
        var figures = overview.placed();
        var quarters =
                figures.total().quarters().stream().map(one -> one.period().toString()).toList();
        return new BarChart(words(overview), COLUMNS, quarters, parts(figures));
    }

    private static Words words(Overview overview) {
        var figures = overview.placed();
        return new Words(
                "Hoeveel plaatsingen op werk zijn er?",
                answer(figures.inFront(), figures.total()),
                "Betaalde banen die in het kwartaal begonnen; wie binnen een maand weer begint, telt één keer."
                        + Lines.thin(figures.total(), "Bleek")
                        + Lines.leftOut(figures.chosen().size())
                        + Lines.without(figures.chosen()),
                Source.of(overview, figures.total().newest()));
    }

    /**
     * {@code In 2026-K3 begonnen in Tilburg 18 plaatsingen, 12 meer dan een kwartaal eerder en …}.
     */
    static String answer(Trend front, Trend total) {
        var newest = front.newest();
        if (newest.estimate() == null) {
            return FigureWords.noFigure(front);
        }
        var changes =
                Stream.of(
                                FigureWords.change(
                                        newest, front.before(newest, 1), "een kwartaal eerder"),
                                FigureWords.change(
                                        newest, front.before(newest, 4), "een jaar eerder"))
                        .filter(change -> !change.isEmpty())
                        .toList();
        var ofAll =
                front.equals(total)
                        ? ""
                        : "; voor %s als geheel %s"
                                .formatted(
                                        total.whose().inText(), FigureWords.value(total.newest()));
        var over = FigureWords.over(newest);
        return "In %s begonnen in %s %s%s%s%s."
                .formatted(
                        newest.period(),
                        front.whose().inText(),
                        counted(newest),
                        over.isEmpty() ? "" : ", " + over,
                        changes.isEmpty() ? "" : ": " + Dutch.listed(changes),
                        ofAll);
    }

    private static String counted(Observation newest) {
        Long count = newest.numerator();
        return Dutch.counted(count == null ? 0 : count, "plaatsing", "plaatsingen");
    }

    private static List<Series> parts(Overview.Figures figures) {
        var all = Lines.of(figures, PlacementsChart::point);
        if (figures.chosen().isEmpty()) {
            return all;
        }
        var parts = new ArrayList<>(all.subList(0, all.size() - 1));
        parts.add(rest(all.getLast(), parts));
        return parts;
    }

    private static Point point(Trend trend, Observation one) {
        return new Point(
                one.value(),
                null,
                null,
                Lines.provisional(one),
                trend.isThin(one),
                List.of(
                        FigureWords.value(one),
                        FigureWords.number(one.unknown()),
                        FigureWords.coverage(one)));
    }

    /** The programme without those drawn apart. */
    private static Series rest(Series total, List<Series> drawn) {
        var points = new ArrayList<Point>();
        for (int i = 0; i < total.points().size(); i++) {
            points.add(rest(total.points().get(i), drawn, i));
        }
        return new Series(OTHERS, Tone.CONTEXT, points);
    }

    private static Point rest(Point total, List<Series> drawn, int index) {
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
                List.of(total.cells().getFirst(), OTHERS, Dutch.count(Math.round(left)), "", "");
        return new Point(left, null, null, total.provisional(), total.thin(), cells);
    }
}
