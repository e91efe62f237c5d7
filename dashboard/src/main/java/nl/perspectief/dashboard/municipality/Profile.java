package nl.perspectief.dashboard.municipality;

import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Annotation;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.SnapshotInfo;
import nl.perspectief.sql.Quarter;

/**
 * All that the page shows of one municipality; sentences and tables are made from this and nothing
 * else.
 *
 * @param period of which the figures are
 * @param deliveries of the quarters up to the last one that is shown, in order of time
 * @param withoutData the sheets of a delivery that are not in it, by quarter
 * @param annotations about it or about everyone, by indicator; "" is of all of them
 */
record Profile(
        SnapshotInfo snapshot,
        Filter filter,
        Programme programme,
        Quarter last,
        Municipality municipality,
        Period period,
        Peers peers,
        List<Row> rows,
        List<DeliveryState> deliveries,
        Map<Quarter, List<String>> withoutData,
        Map<String, List<Annotation>> annotations) {

    Profile {
        rows = List.copyOf(rows);
        deliveries = List.copyOf(deliveries);
        withoutData = Map.copyOf(withoutData);
        annotations = Map.copyOf(annotations);
    }

    Whose whose() {
        return Whose.of(municipality);
    }

    Whose whole() {
        return Whose.of(programme);
    }

    /** Whether it took part in any of the period. */
    boolean takesPart() {
        return rows.stream().anyMatch(row -> row.own() != null);
    }
}
