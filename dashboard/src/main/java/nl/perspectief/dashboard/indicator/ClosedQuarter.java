package nl.perspectief.dashboard.indicator;

import java.time.LocalDate;
import nl.perspectief.sql.Quarter;

/**
 * A quarter of a programme that was closed: its figures stay what they were.
 *
 * @param snapshotId the snapshot that its figures are taken from
 */
public record ClosedQuarter(Quarter quarter, String snapshotId, LocalDate closedOn) {

    private static final int SHOWN = 12;

    /** The first twelve characters: what people see and type. */
    public String shortSnapshotId() {
        return snapshotId.substring(0, Math.min(SHOWN, snapshotId.length()));
    }
}
