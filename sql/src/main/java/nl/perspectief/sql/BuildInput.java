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
 * @param waivers what municipalities are let off, one line each; no model reads them, but what was
 *     let through by them is part of what the figures rest on
 */
public record BuildInput(
        List<DeliveryInput> deliveries,
        Path referenceFolder,
        LocalDate asOf,
        String programVersion,
        List<String> waivers) {

    public BuildInput {
        deliveries = List.copyOf(deliveries);
        waivers = List.copyOf(waivers);
    }

    /** Figures for which nobody was let off anything. */
    public BuildInput(
            List<DeliveryInput> deliveries,
            Path referenceFolder,
            LocalDate asOf,
            String programVersion) {
        this(deliveries, referenceFolder, asOf, programVersion, List.of());
    }
}
