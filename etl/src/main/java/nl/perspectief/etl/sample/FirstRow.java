package nl.perspectief.etl.sample;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The row of Plaatsingen that speaks for a spell, beside the row of Trajecten that it belongs to.
 *
 * @param trajectory null = no longer in the newest Trajecten
 */
record FirstRow(Placement placement, @Nullable Trajectory trajectory) {

    /** Finds the trajectories of placements. */
    static final class Finder {

        private final Map<String, Trajectory> trajectories = new HashMap<>();

        Finder(List<Trajectory> rows) {
            rows.forEach(row -> trajectories.put(row.trajectoryNumber(), row));
        }

        FirstRow of(Placement placement) {
            return new FirstRow(placement, trajectories.get(placement.trajectoryNumber()));
        }
    }

    @Nullable String ageClass() {
        return trajectory == null ? null : trajectory.ageClass();
    }

    @Nullable String referringDomain() {
        return trajectory == null ? null : trajectory.referringDomain();
    }

    @Nullable String coachType() {
        return trajectory == null ? null : trajectory.coachType();
    }
}
