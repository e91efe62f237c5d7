package nl.perspectief.dashboard.scorecard;

import java.util.List;
import nl.perspectief.dashboard.collaboration.Association;
import nl.perspectief.dashboard.collaboration.BeforeAndAfter;
import nl.perspectief.dashboard.collaboration.EffectOnOutcome;
import nl.perspectief.dashboard.figure.Figures;
import nl.perspectief.dashboard.frame.FilterInUrl;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import org.jspecify.annotations.Nullable;

/**
 * All that the page shows, as asked.
 *
 * @param offered the figures of collaboration to choose from
 * @param outcomes the figures of work to choose from
 * @param network density by survey; null when nobody was ever asked
 * @param levels the same
 * @param association null when the two figures are not published
 * @param course null when the outcome is not published
 * @param effect the same
 */
record Collaborating(
        SnapshotInfo snapshot,
        FilterInUrl.Reading address,
        ChoiceInUrl.Reading reading,
        List<Compared> offered,
        List<Compared> outcomes,
        Scorecard scorecard,
        @Nullable Figures network,
        @Nullable Levels levels,
        @Nullable Association association,
        @Nullable BeforeAndAfter course,
        @Nullable EffectOnOutcome effect) {

    Collaborating {
        offered = List.copyOf(offered);
        outcomes = List.copyOf(outcomes);
    }

    Choice choice() {
        return reading.choice();
    }

    /** Codes of the municipalities chosen. */
    List<String> chosen() {
        return address.filter().municipalities();
    }
}
