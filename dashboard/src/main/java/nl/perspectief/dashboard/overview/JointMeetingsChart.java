package nl.perspectief.dashboard.overview;

import java.util.List;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.LineChart;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.figure.Ago;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Lines;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/** The share of case meetings where Veiligheid and Werk & Inkomen both sat at the table. */
final class JointMeetingsChart {

    private final FigureWords words;
    private final Lines lines;
    private final Messages messages;

    JointMeetingsChart(FigureWords words) {
        this.words = words;
        lines = new Lines(words);
        messages = words.language().messages(JointMeetingsChart.class);
    }

    LineChart of(Overview overview) {
        var figures = overview.jointMeetings();
        return new LineChart(
                around(overview),
                columns(),
                lines.quarters(figures),
                lines.of(figures, this::point));
    }

    private List<Column> columns() {
        return List.of(
                Column.text(messages.say("column.quarter")),
                Column.text(messages.say("column.municipality")),
                Column.number(messages.say("column.together")),
                Column.number(messages.say("column.interval")),
                Column.number(messages.say("column.meetings")),
                Column.number(messages.say("column.unknown")),
                Column.number(messages.say("column.municipalities")));
    }

    private Words around(Overview overview) {
        var figures = overview.jointMeetings();
        int chosen = figures.chosen().size();
        return new Words(
                messages.say("together.question"),
                answer(figures.inFront(), figures.total()),
                Messages.together(
                        messages.say("together.subject"),
                        lines.limits(chosen, figures.inFront().hasFigures()),
                        lines.thin(figures.total(), Lines.Thin.OPEN_DOT),
                        lines.leftOut(chosen),
                        lines.without(figures.chosen())),
                new Source(words, overview.snapshot()).upTo(figures.total().newest()));
    }

    String answer(Trend front, Trend total) {
        var newest = front.newest();
        if (newest.estimate() == null) {
            return words.noFigure(front);
        }
        var over = words.over(newest);
        return messages.say(
                        "together.answer",
                        words.language().period(newest.period()),
                        words.inText(front.whose()),
                        words.value(newest),
                        words.limits(newest.estimate()))
                + (over.isEmpty() ? "" : ", " + over)
                + change(front)
                + ofAll(front, total)
                + ".";
    }

    private String change(Trend front) {
        var change = words.change(front, front.newest(), Ago.QUARTER);
        return change.isEmpty() ? "" : "; " + messages.say("that-is", change);
    }

    private String ofAll(Trend front, Trend total) {
        return front.equals(total)
                ? ""
                : "; "
                        + messages.say(
                                "of-all", words.inText(total.whose()), words.value(total.newest()));
    }

    private Point point(Trend trend, Observation one) {
        Estimate estimate = one.estimate();
        return new Point(
                percent(estimate == null ? null : (Double) estimate.value()),
                percent(estimate == null ? null : estimate.lower()),
                percent(estimate == null ? null : estimate.upper()),
                Lines.provisional(one),
                trend.isThin(one),
                List.of(
                        words.value(one),
                        words.limits(estimate),
                        words.parts(one),
                        words.number(one.unknown()),
                        words.coverage(one)));
    }

    private static @Nullable Double percent(@Nullable Double share) {
        return share == null ? null : (Double) (share * 100);
    }
}
