package nl.perspectief.dashboard.figure;

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
    public String line() {
        return day() + fictitious();
    }

    /** Of what is shown up to a quarter. */
    public String upTo(Observation newest) {
        return day() + over(newest) + fictitious();
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
    public String following(@Nullable Long cohort) {
        return following(cohort, null);
    }

    /**
     * Of a curve up to a start quarter.
     *
     * @param cohort as above
     * @param newest the newest figure of the programme; null where there is none
     */
    public String following(@Nullable Long cohort, @Nullable Observation newest) {
        return day()
                + (cohort == null ? "" : " · " + messages.say("source.followed", cohort))
                + (newest == null ? "" : over(newest))
                + fictitious();
    }

    private String day() {
        return messages.say(
                "source.day", words.language().day(snapshot.asOf()), snapshot.shortId());
    }

    private String fictitious() {
        return snapshot.fictitious() ? " · " + messages.say("source.fictitious") : "";
    }
}
