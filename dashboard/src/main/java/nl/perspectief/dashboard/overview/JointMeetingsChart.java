package nl.perspectief.dashboard.overview;

import java.util.List;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.LineChart;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/** The share of case meetings where Veiligheid and Werk & Inkomen both sat at the table. */
final class JointMeetingsChart {

    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Kwartaal"),
                    Column.text("Gemeente"),
                    Column.number("Samen"),
                    Column.number("95 %-interval"),
                    Column.number("Overleggen"),
                    Column.number("Onbekend"),
                    Column.number("Gemeenten"));

    private JointMeetingsChart() {}

    static LineChart of(Overview overview) {
        var figures = overview.jointMeetings();
        var quarters =
                figures.total().quarters().stream().map(one -> one.period().toString()).toList();
        return new LineChart(
                words(overview), COLUMNS, quarters, Lines.of(figures, JointMeetingsChart::point));
    }

    private static Words words(Overview overview) {
        var figures = overview.jointMeetings();
        int chosen = figures.chosen().size();
        return new Words(
                "Zitten Veiligheid en Werk\u00a0&\u00a0Inkomen samen aan tafel?",
                answer(figures.inFront(), figures.total()),
                "Deel van de casusoverleggen waar beide aanwezig waren."
                        + Lines.limits(chosen, figures.inFront().hasFigures())
                        + Lines.thin(figures.total(), "Open punt")
                        + Lines.leftOut(chosen)
                        + Lines.without(figures.chosen()),
                Source.of(overview, figures.total().newest()));
    }

    static String answer(Trend front, Trend total) {
        var newest = front.newest();
        if (newest.estimate() == null) {
            return FigureWords.noFigure(front);
        }
        var change = FigureWords.change(newest, front.before(newest, 1), "een kwartaal eerder");
        var over = FigureWords.over(newest);
        return "In %s waren in %s bij %s van de overleggen beide aanwezig (95 %%: %s)%s%s%s."
                .formatted(
                        newest.period(),
                        front.whose().inText(),
                        FigureWords.value(newest),
                        FigureWords.limits(newest.estimate()),
                        over.isEmpty() ? "" : ", " + over,
                        change.isEmpty() ? "" : "; dat is " + change,
                        front.equals(total)
                                ? ""
                                : "; voor %s als geheel %s"
                                        .formatted(
                                                total.whose().inText(),
                                                FigureWords.value(total.newest())));
    }

    private static Point point(Trend trend, Observation one) {
        Estimate estimate = one.estimate();
        return new Point(
                percent(estimate == null ? null : (Double) estimate.value()),
                percent(estimate == null ? null : estimate.lower()),
                percent(estimate == null ? null : estimate.upper()),
                Lines.provisional(one),
                trend.isThin(one),
                List.of(
                        FigureWords.value(one),
                        FigureWords.limits(estimate),
                        FigureWords.parts(one),
                        FigureWords.number(one.unknown()),
                        FigureWords.coverage(one)));
    }

    private static @Nullable Double percent(@Nullable Double share) {
        return share == null ? null : (Double) (share * 100);
    }
}
