package nl.perspectief.sql;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a build may depend on, beside the models themselves.
 *
 * @param referenceFolder municipalities.csv and participation.csv of this data folder
 * @param asOf the day on which the figures are made; models never read the clock
 * @param programVersion named beside the snapshot id, not part of it
 */
public record BuildInput(
        List<DeliveryInput> deliveries,
        Path referenceFolder,
        LocalDate asOf,
        String programVersion) {

    public BuildInput {
        deliveries = List.copyOf(deliveries);
    }
}
