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
 * @param entered what people decided and wrote down
 */
public record BuildInput(
        List<DeliveryInput> deliveries,
        Path referenceFolder,
        LocalDate asOf,
        String programVersion,
        Entered entered) {

    public BuildInput {
        deliveries = List.copyOf(deliveries);
    }

    /** Figures with nothing beside them. */
    public BuildInput(
            List<DeliveryInput> deliveries,
            Path referenceFolder,
            LocalDate asOf,
            String programVersion) {
        this(deliveries, referenceFolder, asOf, programVersion, Entered.NOTHING);
    }

    /** The same with the deliveries of one municipality in one programme, and no others. */
    BuildInput only(String programme, String municipalityCode) {
        return new BuildInput(
                deliveries.stream()
                        .filter(delivery -> delivery.isOf(programme, municipalityCode))
                        .toList(),
                referenceFolder,
                asOf,
                programVersion,
                entered);
    }
}
