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
 * Curves of follow-up as lines of a chart by week: how many still have what they began with, or how
 * many have reached what they wait for. By week where a curve is the reader's own, and by month
 * otherwise; the table shows the same days.
 */
public final class FollowUpLines {

    private static final int DAYS = 7;

    /** What the lines tell. */
    public enum Reading {
        /** Who still works; from all of them downwards. */
        STILL(List.of(0, 13, 26, 52), "column.still-works", "column.still-followed"),
        /** Who has found work; from nobody upwards. */
        REACHED(List.of(0, 13, 26), "column.has-work", "column.still-waits");

        private final List<Integer> weeks;
        private final String share;
        private final String atRisk;

        Reading(List<Integer> weeks, String share, String atRisk) {
            this.weeks = weeks;
            this.share = share;
            this.atRisk = atRisk;
        }

        /** Where the horizontal axis ends. */
        public int lastWeek() {
            return weeks.getLast();
        }

        private Estimate of(Estimate without) {
            return this == STILL ? without : without.complement();
        }
    }

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
    private final Reading reading;
    private final boolean withBounds;

    /**
     * @param withBounds whether the table has the two bounds
     */
    public FollowUpLines(FigureWords words, boolean withBounds) {
        this(words, Reading.STILL, withBounds);
    }

    public FollowUpLines(FigureWords words, Reading reading) {
        this(words, reading, false);
    }

    private FollowUpLines(FigureWords words, Reading reading, boolean withBounds) {
        this.words = words;
        this.reading = reading;
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
        columns.add(Column.number(messages.say(reading.share)));
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
    public List<Integer> days(List<Followed> all, int from) {
        return all.stream()
                .flatMap(one -> one.curve().days(reading.lastWeek() * DAYS).stream())
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
        Estimate without = day > last ? null : curve.survivalAt(day);
        if (without == null) {
            return absent(one, day, last);
        }
        Estimate share = reading.of(without);
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
        var weeks = reading.weeks.stream().filter(week -> week * DAYS >= from).toList();
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
        return messages.say(reading.atRisk);
    }

    private static @Nullable Double percent(@Nullable Double share) {
        return share == null ? null : (Double) (share * 100);
    }
}
