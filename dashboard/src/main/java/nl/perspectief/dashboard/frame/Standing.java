package nl.perspectief.dashboard.frame;

import java.util.List;
import java.util.Optional;
import nl.perspectief.dashboard.indicator.SnapshotInfo;

/** What is published now, and what can be chosen in it. */
public record Standing(SnapshotInfo snapshot, List<Programme> programmes) {

    public Standing {
        programmes = List.copyOf(programmes);
    }

    public Optional<Programme> programme(String code) {
        return programmes.stream().filter(one -> one.code().equals(code)).findFirst();
    }
}
