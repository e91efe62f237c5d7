package nl.perspectief.dashboard.overview;

import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.figure.Figures;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.SnapshotInfo;

/**
 * All that the page shows, as asked; sentences and charts are made from this and nothing else.
 *
 * @param followed the programme first, then the chosen municipalities
 * @param definitions by indicator
 */
record Overview(
        SnapshotInfo snapshot,
        Programme programme,
        Figures started,
        Figures placed,
        Figures retained,
        Figures warmHandover,
        Figures jointMeetings,
        List<Followed> followed,
        Deliveries deliveries,
        Map<String, Indicator> definitions) {

    Overview {
        followed = List.copyOf(followed);
        definitions = Map.copyOf(definitions);
    }

    /**
     * Whose follow-up the sentences are about: the one chosen municipality, otherwise the
     * programme.
     */
    Followed inFront() {
        return followed.size() == 2 ? followed.getLast() : followed.getFirst();
    }
}
