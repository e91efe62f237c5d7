package nl.perspectief.dashboard.indicator;

import java.time.LocalDate;
import java.util.Set;
import nl.perspectief.sql.Quarter;

/**
 * What the published file is.
 *
 * @param id the whole identity; the same id means the same figures
 * @param asOf the day on which the figures were made
 * @param lastQuarter the last quarter that had ended on that day
 * @param fictitious whether the figures are invented; every screen and export says so
 * @param closing programmes of which quarters were closed
 */
public record SnapshotInfo(
        String id,
        LocalDate asOf,
        Quarter lastQuarter,
        boolean fictitious,
        String programVersion,
        Set<String> closing) {

    private static final int SHOWN = 12;

    public SnapshotInfo {
        closing = Set.copyOf(closing);
    }

    /** The first twelve characters: what people see and type. */
    public String shortId() {
        return id.substring(0, Math.min(SHOWN, id.length()));
    }
}
