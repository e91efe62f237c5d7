package nl.perspectief.dashboard.figure;

import nl.perspectief.dashboard.chart.SourceLine;
import nl.perspectief.dashboard.indicator.Finality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.dashboard.language.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The line under a chart: where the numbers come from, on how many they rest, and whether they are
 * invented, for a picture of a card goes about without its page.
 */
public final class Source {

    private final FigureWords words;
    private final Messages messages;
    private final SnapshotInfo snapshot;

    public Source(FigureWords words, SnapshotInfo snapshot) {
        this.words = words;
        this.snapshot = snapshot;
        messages = words.language().messages(Source.class);
    }

    /** Of what is not about one quarter. */
    public SourceLine line() {
        return new SourceLine(day() + fictitious(), snapshot.closing().isEmpty());
    }

    /** Of what is shown up to a quarter. */
    public SourceLine upTo(Observation newest) {
        return new SourceLine(day() + over(newest) + fictitious(), isQuotable(newest));
    }

    /** Once quarters of a programme are closed, only these are for letters. */
    private boolean isQuotable(Observation newest) {
        return newest.finality() == Finality.FINAL
                || !snapshot.closing().contains(newest.programme());
    }

    private String over(Observation newest) {
        boolean provisional = newest.finality() == Finality.PROVISIONAL;
        return " · "
                + messages.say(
                        provisional ? "source.over-provisional" : "source.over",
                        words.language().period(newest.period()),
                        words.coverage(newest));
    }

    /**
     * Of a curve.
     *
     * @param cohort how many were followed; null when there is no curve, or that is not shown
     */
    public SourceLine following(@Nullable Long cohort) {
        return following(cohort, null);
    }

    /**
     * Of a curve up to a start quarter.
     *
     * @param cohort as above
     * @param newest the newest figure of the programme; null where there is none
     */
    public SourceLine following(@Nullable Long cohort, @Nullable Observation newest) {
        var text =
                day()
                        + (cohort == null ? "" : " · " + messages.say("source.followed", cohort))
                        + (newest == null ? "" : over(newest))
                        + fictitious();
        return new SourceLine(
                text, newest == null ? snapshot.closing().isEmpty() : isQuotable(newest));
    }

    private String day() {
        return messages.say(
                "source.day", words.language().day(snapshot.asOf()), snapshot.shortId());
    }

    private String fictitious() {
        return snapshot.fictitious() ? " · " + messages.say("source.fictitious") : "";
    }
}
