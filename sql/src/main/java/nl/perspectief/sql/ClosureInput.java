package nl.perspectief.sql;

import java.time.LocalDate;

/**
 * A closed quarter, handed to the warehouse.
 *
 * @param snapshotId the snapshot its figures are kept from: all 64 digits
 * @param closedOn the day on which the second person agreed
 */
public record ClosureInput(
        String programme, Quarter quarter, SnapshotId snapshotId, LocalDate closedOn) {

    /** As part of what a snapshot is known by. */
    String line() {
        return "closure %s %s %s %s".formatted(programme, quarter, snapshotId.value(), closedOn);
    }
}
