package nl.perspectief.dashboard.overview;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.SurvivalChart;
import nl.perspectief.dashboard.chart.Tone;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.FollowUpLines;
import nl.perspectief.dashboard.figure.FollowUpLines.Band;
import nl.perspectief.dashboard.figure.FollowUpWords;
import nl.perspectief.dashboard.figure.Followed;
import nl.perspectief.dashboard.figure.Lines;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;

/** How many keep their work, week after week, of everyone who was placed. */
final class RetentionChart {

    private final FigureWords words;
    private final Language language;
    private final Messages messages;
    private final FollowUpLines followUpLines;
    private final FollowUpWords followUp;

    RetentionChart(FigureWords words) {
        this.words = words;
        language = words.language();
        messages = language.messages(RetentionChart.class);
        followUpLines = new FollowUpLines(words, false);
        followUp = new FollowUpWords(words);
    }

    SurvivalChart of(Overview overview) {
        return new SurvivalChart(
                around(overview),
                followUpLines.columns(messages.say("column.municipality")),
                FollowUpLines.Reading.STILL.lastWeek(),
                lines(overview.followed()),
                followUpLines.atRisk(inOrder(overview.followed()), 0));
    }

    private Words around(Overview overview) {
        var all = overview.followed();
        var front = overview.inFront();
        var retention = new RetentionWords(words);
        var lines = new Lines(words);
        return new Words(
                messages.say("retained.question"),
                retention.answer(front, all.getFirst()),
                Messages.together(
                        retention.subject(front, overview.upTo()),
                        lines.limits(all.size() - 1, front.hasCurve()),
                        lines.leftOut(all.size() - 1),
                        without(all.subList(1, all.size()))),
                new Source(words, overview.snapshot())
                        .following(front.hasCurve() ? front.curve().cohort() : null));
    }

    /** Who of those chosen has no line, and why; one alone is told of in the answer. */
    private String without(List<Followed> chosen) {
        var absent =
                Lines.drawn(chosen).stream()
                        .filter(one -> !one.hasCurve())
                        .map(one -> one.whose().label() + " (" + followUp.whyNoneInShort(one) + ")")
                        .toList();
        return absent.isEmpty() || chosen.size() == 1
                ? ""
                : messages.say("retained.without", language.listed(absent));
    }

    /** Those chosen first and strong, the programme behind them; or the programme alone. */
    private List<Series> lines(List<Followed> all) {
        var chosen = chosen(all);
        var band = chosen.size() > 1 ? Band.NONE : Band.INTERVAL;
        var days = followUpLines.days(inOrder(all), 0);
        var lines = new ArrayList<Series>();
        for (Followed one : inOrder(all)) {
            var tone =
                    lines.size() == chosen.size() && !chosen.isEmpty()
                            ? Tone.CONTEXT
                            : Tone.strong(lines.size());
            lines.add(followUpLines.line(one, tone, band, days, Integer.MAX_VALUE));
        }
        return lines;
    }

    private static List<Followed> inOrder(List<Followed> all) {
        var inOrder = new ArrayList<>(chosen(all));
        inOrder.add(all.getFirst());
        return inOrder;
    }

    private static List<Followed> chosen(List<Followed> all) {
        return Lines.drawn(all.subList(1, all.size()));
    }
}
