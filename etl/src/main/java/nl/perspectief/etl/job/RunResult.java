package nl.perspectief.etl.job;

import java.util.Optional;
import nl.perspectief.etl.delivery.RunSummary;

/**
 * How a run ended.
 *
 * @param snapshotId of the published figures; empty when publishing was stopped
 * @param problem why it did not finish, as a Dutch sentence; empty when it did
 */
public record RunResult(
        RunSummary summary, Optional<String> snapshotId, Optional<String> problem) {}
