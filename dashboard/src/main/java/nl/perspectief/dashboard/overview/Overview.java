package nl.perspectief.dashboard.overview;

import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.figure.Figures;
import nl.perspectief.dashboard.figure.Followed;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * All that the page shows, as asked; sentences and charts are made from this and nothing else.
 *
 * @param last the last quarter that is shown
 * @param upTo the same when the reader asked for it; null for the newest there is
 * @param notYet names of those chosen that did not take part yet in that quarter
 * @param longer the headlines over a longer time, of the one in front
 * @param followed the programme first, then the chosen municipalities
 * @param definitions by indicator
 */
record Overview(
        SnapshotInfo snapshot,
        Programme programme,
        Quarter last,
        @Nullable Quarter upTo,
        List<String> notYet,
        Figures started,
        Figures placed,
        Figures retained,
        Figures warmHandover,
        Figures jointMeetings,
        Map<Shown, Longer> longer,
        List<Followed> followed,
        Deliveries deliveries,
        Map<String, Indicator> definitions) {

    Overview {
        notYet = List.copyOf(notYet);
        longer = Map.copyOf(longer);
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
