package nl.perspectief.dashboard.overview;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one municipality, or of the programme, quarter after quarter.
 *
 * @param whose who it is about
 * @param deliversCohorts whether it delivers counts of cohorts instead of rows, so that some
 *     figures do not exist
 * @param quarters in order of time, without holes; at least one
 */
record Trend(Whose whose, boolean deliversCohorts, List<Observation> quarters) {

    Trend {
        quarters = List.copyOf(quarters);
    }

    Observation newest() {
        return quarters.getLast();
    }

    /** Whether its quarter is the one in which people began, not the one in which it was seen. */
    boolean isCohort() {
        return newest().nAtRisk() != null || newest().measure().endsWith("w");
    }

    /** The newest quarter that has a figure; null when there is none. */
    @Nullable Observation newestWithValue() {
        return quarters.reversed().stream()
                .filter(one -> one.estimate() != null)
                .findFirst()
                .orElse(null);
    }

    /** The figures, with null where there is none. */
    List<@Nullable Double> values() {
        var values = new ArrayList<@Nullable Double>();
        quarters.forEach(one -> values.add(one.value()));
        return values;
    }

    /** The quarter so many before the given one; null before the first. */
    @Nullable Observation before(Observation observation, int quartersBack) {
        int index = quarters.indexOf(observation) - quartersBack;
        return index < 0 ? null : quarters.get(index);
    }

    /** From which quarter on nothing is delivered; the newest quarter must be such a one. */
    Observation undeliveredSince() {
        var since = newest();
        for (Observation one : quarters.reversed()) {
            if (one.status() != Status.NOT_DELIVERED) {
                break;
            }
            since = one;
        }
        return since;
    }
}
