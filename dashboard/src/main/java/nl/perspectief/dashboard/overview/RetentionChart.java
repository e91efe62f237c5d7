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
import nl.perspectief.dashboard.dutch.Dutch;
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

    private static final List<Column> COLUMNS =
            List.of(
                    Column.text("Weken na de start"),
                    Column.text("Gemeente"),
                    Column.number("Werkt nog"),
                    Column.number("95 %-interval"),
                    Column.number("Nog gevolgd"));

    private RetentionChart() {}

    static SurvivalChart of(Overview overview) {
        var lines = lines(overview.followed());
        return new SurvivalChart(words(overview), COLUMNS, LAST_WEEK, lines, atRisk(overview));
    }

    private static Words words(Overview overview) {
        var all = overview.followed();
        var front = overview.inFront();
        return new Words(
                "Hoeveel jongeren houden hun werk?",
                RetentionWords.answer(front, all.getFirst()),
                RetentionWords.subject(front)
                        + Lines.limits(all.size() - 1, front.hasCurve())
                        + Lines.leftOut(all.size() - 1)
                        + without(all.subList(1, all.size())),
                Source.of(overview, front));
    }

    /** Who of those chosen has no line, and why; one alone is told of in the answer. */
    private static String without(List<Followed> chosen) {
        var absent =
                Lines.drawn(chosen).stream()
                        .filter(one -> !one.hasCurve())
                        .map(one -> one.whose().label() + " (" + reason(one) + ")")
                        .toList();
        return absent.isEmpty() || chosen.size() == 1
                ? ""
                : " Zonder lijn: %s.".formatted(Dutch.listed(absent));
    }

    private static String reason(Followed one) {
        Trend retained = one.retained();
        if (one.curve().isKept()) {
            return "afgeschermd";
        }
        return retained == null ? "niemand" : FigureWords.value(retained.newest());
    }

    /** Those chosen first and strong, the programme behind them; or the programme alone. */
    private static List<Series> lines(List<Followed> all) {
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

    private static Series line(Followed one, Tone tone) {
        List<Integer> days = one.curve().days(LAST_WEEK * DAYS);
        return new Series(
                one.whose().label(),
                tone,
                days.stream().map(day -> point(one, day)).toList(),
                days.stream().map(day -> (double) day / DAYS).toList());
    }

    private static Point point(Followed one, int day) {
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
                                : String.format(Dutch.LOCALE, "%.1f", (double) day / DAYS),
                        one.whose().label(),
                        share == null ? "" : Dutch.percent(share.value()),
                        FigureWords.limits(share),
                        FigureWords.number(one.curve().atRisk(day))));
    }

    /** Who has no curve is told of in words: zeros would say that nobody was placed. */
    private static AtRisk atRisk(Overview overview) {
        var all = overview.followed();
        var rows = new ArrayList<AtRisk.Row>();
        for (Followed one : chosen(all)) {
            rows.add(atRisk(one));
        }
        rows.add(atRisk(all.getFirst()));
        rows.removeIf(row -> row.numbers().isEmpty());
        return new AtRisk("Nog gevolgd", RISK_WEEKS, rows);
    }

    private static AtRisk.Row atRisk(Followed one) {
        return new AtRisk.Row(
                one.whose().label(),
                RISK_WEEKS.stream()
                        .filter(_ -> one.hasCurve())
                        .map(week -> FigureWords.number(one.curve().atRisk(week * DAYS)))
                        .toList());
    }

    private static @Nullable Double percent(@Nullable Double share) {
        return share == null ? null : (Double) (share * 100);
    }
}
