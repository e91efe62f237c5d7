package nl.perspectief.dashboard.overview;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.chart.AtRisk;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.SurvivalChart;
import nl.perspectief.dashboard.chart.Tone;
import nl.perspectief.dashboard.chart.Words;
import nl.perspectief.dashboard.figure.FigureWords;
import nl.perspectief.dashboard.figure.Lines;
import nl.perspectief.dashboard.figure.Source;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * How many keep their work, week after week, of everyone who was placed. Drawn by week where it is
 * the reader's own, and by month otherwise; the table shows the same days.
 */
final class RetentionChart {

    private static final int LAST_WEEK = 52;
    private static final int DAYS = 7;
    private static final List<Integer> RISK_WEEKS = List.of(0, 13, 26, 52);

    private final FigureWords words;
    private final Language language;
    private final Messages messages;

    RetentionChart(FigureWords words) {
        this.words = words;
        language = words.language();
        messages = language.messages(RetentionChart.class);
    }

    SurvivalChart of(Overview overview) {
        return new SurvivalChart(
                around(overview),
                columns(),
                LAST_WEEK,
                lines(overview.followed()),
                atRisk(overview));
    }

    private List<Column> columns() {
        return List.of(
                Column.text(messages.say("column.weeks")),
                Column.text(messages.say("column.municipality")),
                Column.number(messages.say("column.still-works")),
                Column.number(messages.say("column.interval")),
                Column.number(messages.say("column.still-followed")));
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
                        .map(one -> one.whose().label() + " (" + reason(one) + ")")
                        .toList();
        return absent.isEmpty() || chosen.size() == 1
                ? ""
                : messages.say("retained.without", language.listed(absent));
    }

    private String reason(Followed one) {
        Trend retained = one.retained();
        if (one.curve().isKept()) {
            return words.kept();
        }
        return retained == null ? words.nobody() : words.value(retained.newest());
    }

    /** Those chosen first and strong, the programme behind them; or the programme alone. */
    private List<Series> lines(List<Followed> all) {
        var lines = new ArrayList<Series>();
        for (Followed one : chosen(all)) {
            lines.add(line(one, Tone.strong(lines.size())));
        }
        lines.add(line(all.getFirst(), lines.isEmpty() ? Tone.strong(0) : Tone.CONTEXT));
        return lines;
    }

    private static List<Followed> chosen(List<Followed> all) {
        return Lines.drawn(all.subList(1, all.size()));
    }

    private Series line(Followed one, Tone tone) {
        List<Integer> days = one.curve().days(LAST_WEEK * DAYS);
        return new Series(
                one.whose().label(),
                tone,
                days.stream().map(day -> point(one, day)).toList(),
                days.stream().map(day -> (double) day / DAYS).toList());
    }

    private Point point(Followed one, int day) {
        Estimate share = one.curve().survivalAt(day);
        return new Point(
                percent(share == null ? null : (Double) share.value()),
                percent(share == null ? null : share.lower()),
                percent(share == null ? null : share.upper()),
                false,
                false,
                List.of(
                        day % DAYS == 0
                                ? Integer.toString(day / DAYS)
                                : language.tenths((double) day / DAYS),
                        one.whose().label(),
                        share == null ? "" : language.percent(share.value()),
                        words.limits(share),
                        words.number(one.curve().atRisk(day))));
    }

    /** Who has no curve is told of in words: zeros would say that nobody was placed. */
    private AtRisk atRisk(Overview overview) {
        var all = overview.followed();
        var rows = new ArrayList<AtRisk.Row>();
        for (Followed one : chosen(all)) {
            rows.add(atRisk(one));
        }
        rows.add(atRisk(all.getFirst()));
        rows.removeIf(row -> row.numbers().isEmpty());
        return new AtRisk(messages.say("column.still-followed"), RISK_WEEKS, rows);
    }

    private AtRisk.Row atRisk(Followed one) {
        return new AtRisk.Row(
                one.whose().label(),
                RISK_WEEKS.stream()
                        .filter(_ -> one.hasCurve())
                        .map(week -> words.number(one.curve().atRisk(week * DAYS)))
                        .toList());
    }

    private static @Nullable Double percent(@Nullable Double share) {
        return share == null ? null : (Double) (share * 100);
    }
}
