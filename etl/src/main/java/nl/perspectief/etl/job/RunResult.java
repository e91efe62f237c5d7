package nl.perspectief.etl.job;

import java.util.List;
import java.util.Optional;
import nl.perspectief.etl.delivery.DeliveryTime;
import nl.perspectief.etl.delivery.RunSummary;

/**
 * How a run ended.
 *
 * @param snapshotId of the published figures; empty when publishing was stopped
 * @param problem why it did not finish, as a Dutch sentence; empty when it did
 * @param slowest the files that it was busy with for longest
 */
public record RunResult(
        RunSummary summary,
        Optional<String> snapshotId,
        Optional<String> problem,
        List<DeliveryTime> slowest) {}
