package nl.perspectief.dashboard.retention;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.SurvivalChart;
import nl.perspectief.dashboard.chart.Tone;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.FollowUpLines;
import nl.perspectief.dashboard.figure.FollowUpLines.Band;
import nl.perspectief.dashboard.figure.Group;
import nl.perspectief.dashboard.figure.Horizon;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Messages;

/** The curves of all groups in one drawing. */
final class CurveChart {

    /** Bands of more lines than this cover each other. */
    private static final int MOST_BANDS = 3;

    private static final int DAYS = 7;

    private final FigureWords words;
    private final Messages messages;
    private final boolean withBounds;

    /**
     * @param withBounds whether the two bounds are shown instead of the interval
     */
    CurveChart(FigureWords words, boolean withBounds) {
        this.words = words;
        this.withBounds = withBounds;
        messages = words.language().messages(CurveChart.class);
    }

    SurvivalChart of(Retention retention) {
        var lines = new FollowUpLines(words, withBounds);
        var drawn = new ArrayList<>(retention.drawn());
        drawn.addAll(retention.context().stream().filter(Group::isDrawn).toList());
        return new SurvivalChart(
                around(retention),
                lines.columns(
                        messages.say(
                                retention.by() == null ? "groups.municipality" : "groups.group")),
                FollowUpLines.Reading.STILL.lastWeek(),
                series(retention, drawn, lines),
                lines.atRisk(drawn.stream().map(Group::followed).toList(), firstDay(retention)));
    }

    private Words around(Retention retention) {
        var sentences = new RetentionWords(words);
        var base = retention.base();
        // nobody counted is something else than nobody there to count
        Long cohort = base.at(Horizon.WEEKS_26) == Status.NOT_APPLICABLE ? null : base.cohort();
        return new Words(
                sentences.question(retention),
                sentences.answer(retention, new DifferenceWords(words).verdict(retention)),
                sentences.subject(retention, band(retention)),
                new Source(words, retention.snapshot()).following(cohort, retention.newest()));
    }

    private List<Series> series(Retention retention, List<Group> drawn, FollowUpLines lines) {
        var days = lines.days(drawn.stream().map(Group::followed).toList(), firstDay(retention));
        boolean banded = retention.drawn().size() <= MOST_BANDS;
        var series = new ArrayList<Series>();
        for (Group one : drawn) {
            series.add(
                    lines.line(
                            one.followed(),
                            one.isContext() ? Tone.CONTEXT : Tone.strong(series.size()),
                            banded && !one.isContext() ? kind() : Band.NONE,
                            days,
                            one.lastDay()));
        }
        return series;
    }

    private static int firstDay(Retention retention) {
        var by = retention.by();
        return by == null ? 0 : by.firstWeek() * DAYS;
    }

    private Band kind() {
        return withBounds ? Band.BOUNDS : Band.INTERVAL;
    }

    private String band(Retention retention) {
        int lines = retention.drawn().size();
        if (lines == 0) {
            return "";
        }
        if (lines > MOST_BANDS) {
            return messages.say("band.in-table");
        }
        return messages.say(withBounds ? "band.bounds" : "band.interval");
    }
}
