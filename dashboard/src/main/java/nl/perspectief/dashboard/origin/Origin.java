package nl.perspectief.dashboard.origin;

import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.figure.AskedQuestion;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Revision;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.dashboard.provenance.SourceDelivery;
import org.jspecify.annotations.Nullable;

/**
 * One figure and what it rests on.
 *
 * @param course the figure of each quarter and year that can be asked for, years last
 * @param figure the one that is asked for, of {@code course}
 * @param revision what it would be now; null when it is not closed, or the same
 * @param deliveries in it or missing from it; empty where the snapshot does not tell
 * @param names of municipalities by their code
 * @param own the rows under it; null for whom they are not, and as long as they are not asked for
 * @param isTold whether the snapshot tells its deliveries
 * @param remarks about what the address asks in vain
 */
record Origin(
        SnapshotInfo snapshot,
        Filter filter,
        AskedQuestion asked,
        Trend course,
        Observation figure,
        @Nullable Revision revision,
        List<SourceDelivery> deliveries,
        Map<String, String> names,
        @Nullable OwnUnder own,
        boolean isTold,
        List<String> remarks) {

    Origin {
        deliveries = List.copyOf(deliveries);
        names = Map.copyOf(names);
        remarks = List.copyOf(remarks);
    }
}
