package nl.perspectief.dashboard.exporting;

import nl.perspectief.dashboard.indicator.SnapshotInfo;

/**
 * What an export would be.
 *
 * @param rows how many figures it would hold
 */
record Plan(SnapshotInfo snapshot, long rows) {}
