package nl.perspectief.dashboard.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.perspectief.dashboard.chart.AtRisk;
import nl.perspectief.dashboard.chart.Column;
import nl.perspectief.dashboard.chart.Point;
import nl.perspectief.dashboard.chart.Series;
import nl.perspectief.dashboard.chart.Tone;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.language.Messages;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * Curves of follow-up as lines of a survival chart: by week where a curve is the reader's own, and
 * by month otherwise; the table shows the same days.
 */
public final class FollowUpLines {

    public static final int LAST_WEEK = 52;

    private static final int DAYS = 7;
    private static final List<Integer> RISK_WEEKS = List.of(0, 13, 26, 52);

    /** What the light band around a line is. */
    public enum Band {
        NONE,
        INTERVAL,
        /** From all unconfirmed placements over to all of them running. */
        BOUNDS
    }

    private final FigureWords words;
    private final Language language;
    private final Messages messages;
    private final boolean withBounds;

    /**
     * @param withBounds whether the table has the two bounds
     */
    public FollowUpLines(FigureWords words, boolean withBounds) {
        this.words = words;
        this.withBounds = withBounds;
        language = words.language();
        messages = language.messages(FollowUpLines.class);
    }

    /**
     * @param groups what the lines are of, as the head of a column
     */
    public List<Column> columns(String groups) {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(messages.say("column.weeks")));
        columns.add(Column.text(groups));
        columns.add(Column.number(messages.say("column.still-works")));
        columns.add(Column.number(messages.say("column.interval")));
        if (withBounds) {
            columns.add(Column.number(messages.say("column.low")));
            columns.add(Column.number(messages.say("column.high")));
        }
        columns.add(Column.number(stillFollowed()));
        return columns;
    }

    /**
     * The days on which any of the lines is shown: each line has a point on all of them, so that a
     * row of the table, and a tooltip, is about one day.
     */
    public static List<Integer> days(List<Followed> all, int from) {
        return all.stream()
                .flatMap(one -> one.curve().days(LAST_WEEK * DAYS).stream())
                .filter(day -> day >= from)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * @param days of all lines in the drawing
     * @param last the last day that is drawn of this one
     */
    public Series line(Followed one, Tone tone, Band band, List<Integer> days, int last) {
        return new Series(
                one.whose().label(),
                tone,
                days.stream().map(day -> point(one, band, day, last)).toList(),
                days.stream().map(day -> (double) day / DAYS).toList());
    }

    private Point point(Followed one, Band band, int day, int last) {
        var curve = one.curve();
        Estimate share = day > last ? null : curve.survivalAt(day);
        if (share == null) {
            return absent(one, day, last);
        }
        return new Point(
                percent(share.value()),
                switch (band) {
                    case NONE -> null;
                    case INTERVAL -> percent(share.lower());
                    case BOUNDS -> percent(curve.lowAt(day));
                },
                switch (band) {
                    case NONE -> null;
                    case INTERVAL -> percent(share.upper());
                    case BOUNDS -> percent(curve.highAt(day));
                },
                false,
                false,
                cells(one, day, share));
    }

    private Point absent(Followed one, int day, int last) {
        var isFollowed = day <= last && one.curve().isFollowedTo(day);
        var cells = new ArrayList<String>();
        cells.add(weeks(day));
        cells.add(one.whose().label());
        cells.add(isFollowed ? words.kept() : words.instead(Status.TOO_SHORT));
        cells.addAll(Collections.nCopies(withBounds ? 4 : 2, ""));
        return new Point(null, null, null, false, false, cells);
    }

    private List<String> cells(Followed one, int day, Estimate share) {
        var curve = one.curve();
        var cells = new ArrayList<String>();
        cells.add(weeks(day));
        cells.add(one.whose().label());
        cells.add(share(share.value()));
        cells.add(words.limits(share));
        if (withBounds) {
            cells.add(share(curve.lowAt(day)));
            cells.add(share(curve.highAt(day)));
        }
        cells.add(words.number(curve.atRisk(day)));
        return cells;
    }

    private String weeks(int day) {
        return day % DAYS == 0
                ? Integer.toString(day / DAYS)
                : language.tenths((double) day / DAYS);
    }

    private String share(@Nullable Double share) {
        return share == null ? "" : language.percent(share);
    }

    /**
     * Who has no curve is told of in words: zeros would say that nobody was placed.
     *
     * @param from the first day that counts
     */
    public AtRisk atRisk(List<Followed> all, int from) {
        var weeks = RISK_WEEKS.stream().filter(week -> week * DAYS >= from).toList();
        return new AtRisk(
                stillFollowed(),
                weeks,
                all.stream().filter(Followed::hasCurve).map(one -> atRisk(one, weeks)).toList());
    }

    private AtRisk.Row atRisk(Followed one, List<Integer> weeks) {
        return new AtRisk.Row(
                one.whose().label(),
                weeks.stream().map(week -> words.number(one.curve().atRisk(week * DAYS))).toList());
    }

    private String stillFollowed() {
        return messages.say("column.still-followed");
    }

    private static @Nullable Double percent(@Nullable Double share) {
        return share == null ? null : (Double) (share * 100);
    }
}
