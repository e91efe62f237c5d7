package nl.perspectief.dashboard.closing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Revision;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.etl.delivery.Closure;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What can be closed of a programme, what was, and what came of it.
 *
 * @param open the quarters that are not closed, in order of time
 * @param quarter the one that is looked at, of {@code open}; null when all are closed
 * @param deliveries what came in for that quarter
 * @param figures of the programme in that quarter, without those that follow people
 * @param proposed every closure of the programme that was ever proposed, the newest first
 * @param revisions closed figures that would be told differently now, closed figure beside it
 * @param indicators by id
 * @param remarks about what the address asks in vain
 */
record Closing(
        SnapshotInfo snapshot,
        Filter filter,
        Programme programme,
        List<Quarter> open,
        @Nullable Quarter quarter,
        List<DeliveryState> deliveries,
        List<Observation> figures,
        List<Closure> proposed,
        List<Revised> revisions,
        Map<String, Indicator> indicators,
        List<String> remarks) {

    /**
     * @param closed the figure as it is shown
     * @param now what it would be
     */
    record Revised(Observation closed, Revision now) {}

    Optional<Closure> waiting() {
        return proposed.stream().filter(Closure::isWaiting).findFirst();
    }

    /** The quarters that closing this one closes. */
    List<Quarter> closedTogether() {
        return quarter == null
                ? List.of()
                : open.stream().filter(one -> one.compareTo(quarter) <= 0).toList();
    }

    List<DeliveryState> missing() {
        return deliveries.stream().filter(one -> !one.isImported()).toList();
    }
}
