package nl.perspectief.dashboard.disclosure;

import java.util.List;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.KaplanMeier;
import nl.perspectief.dashboard.statistics.SurvivalStep;
import org.jspecify.annotations.Nullable;

/** A curve of follow-up with its two bounds, as far as an audience may see it. */
public final class DisclosedCurve {

    /** Of nobody. */
    public static final DisclosedCurve NONE =
            new DisclosedCurve(
                    KaplanMeier.of(List.of()),
                    KaplanMeier.of(List.of()),
                    KaplanMeier.of(List.of()),
                    ShownDays.EVERY);

    private final KaplanMeier main;
    private final KaplanMeier low;
    private final KaplanMeier high;
    private final ShownDays days;

    DisclosedCurve(KaplanMeier main, KaplanMeier low, KaplanMeier high, ShownDays days) {
        this.main = main;
        this.low = low;
        this.high = high;
        this.days = days;
    }

    /** A curve that is all the reader's own. */
    public static DisclosedCurve own(KaplanMeier main, KaplanMeier low, KaplanMeier high) {
        return new DisclosedCurve(main, low, high, ShownDays.EVERY);
    }

    /** Whether anybody was followed. */
    public boolean hasCohort() {
        return main.cohort() > 0;
    }

    /** Whether somebody was followed and nothing of it may be seen. */
    public boolean isKept() {
        return hasCohort() && days(Integer.MAX_VALUE / 2).isEmpty();
    }

    /** How many were followed; null when that may not be seen. */
    public @Nullable Long cohort() {
        return atRisk(0);
    }

    /** The days to draw it by, up to the last one on which someone was followed. */
    public List<Integer> days(int lastDay) {
        int last = Math.min(lastDay, lastFollowedDay());
        return days.upTo(last).stream()
                .filter(day -> days.shows(main, day) && main.atRisk(day) > 0)
                .toList();
    }

    /** The last day with an event or a censoring, or the last shown day before it. */
    public int lastDay() {
        return days instanceof ShownDays.Every
                ? lastFollowedDay()
                : days(lastFollowedDay()).stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private int lastFollowedDay() {
        return main.steps().isEmpty() ? 0 : main.steps().getLast().day();
    }

    /** How many were still followed when the day began; null when that may not be seen. */
    public @Nullable Long atRisk(int day) {
        return days.shows(main, day) ? (Long) main.atRisk(day) : null;
    }

    /** The share without the event; null when it may not be seen or nobody was followed so long. */
    public @Nullable Estimate survivalAt(int day) {
        return days.shows(main, day) && main.atRisk(day) > 0 ? main.survivalAt(day) : null;
    }

    /** The same, had all unconfirmed placements ended; null as {@link #survivalAt}. */
    public @Nullable Double lowAt(int day) {
        return bound(low, day);
    }

    /** The same, did all unconfirmed placements still run; null as {@link #survivalAt}. */
    public @Nullable Double highAt(int day) {
        return bound(high, day);
    }

    private @Nullable Double bound(KaplanMeier curve, int day) {
        Estimate estimate = days.shows(main, day) ? curve.survivalAt(day) : null;
        return estimate == null ? null : (Double) estimate.value();
    }

    /**
     * How many were followed to the day with all unconfirmed placements ended before; as atRisk.
     */
    public boolean isFollowedTo(int day) {
        return main.atRisk(day) > 0;
    }

    /** Every day with an event or a censoring; empty unless it is the reader's own. */
    public List<SurvivalStep> steps() {
        return days instanceof ShownDays.Every ? main.steps() : List.of();
    }

    /** Whether it is told by {@link #steps}; otherwise by {@link #days}. */
    public boolean isWhole() {
        return days instanceof ShownDays.Every;
    }

    boolean isShownOn(int day) {
        return days.shows(main, day);
    }

    /** How many were still followed when a shown day began. */
    long followedOn(int day) {
        requireShown(day);
        return main.atRisk(day);
    }

    /** How many had had the event by the end of a shown day. */
    long eventsUntil(int day) {
        requireShown(day);
        return main.eventsUntil(day);
    }

    private void requireShown(int day) {
        if (!isShownOn(day)) {
            throw new IllegalArgumentException("Not for this reader: day " + day);
        }
    }

    /** As far as a day, and whole: it must be the reader's own. */
    KaplanMeier until(int day) {
        if (!isWhole()) {
            throw new IllegalStateException("Not the reader's own");
        }
        return main.until(day);
    }
}
