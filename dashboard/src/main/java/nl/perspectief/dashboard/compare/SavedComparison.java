package nl.perspectief.dashboard.compare;

import nl.perspectief.dashboard.export.ExportFormat;
import org.jspecify.annotations.Nullable;

/**
 * A selection that somebody keeps.
 *
 * @param address the part of the address after the question mark
 * @param schedule null when no export of it is made by itself
 */
record SavedComparison(long id, String name, String address, @Nullable Schedule schedule) {

    /** An export with each new snapshot. */
    record Schedule(ExportFormat format, ExportWay way) {}
}
