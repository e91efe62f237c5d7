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
 * @param targets those that count
 * @param annotations those that stand
 */
public record BuildInput(
        List<DeliveryInput> deliveries,
        Path referenceFolder,
        LocalDate asOf,
        String programVersion,
        List<String> waivers,
        List<TargetInput> targets,
        List<AnnotationInput> annotations) {

    public BuildInput {
        deliveries = List.copyOf(deliveries);
        waivers = List.copyOf(waivers);
        targets = List.copyOf(targets);
        annotations = List.copyOf(annotations);
    }

    /** Figures with nothing beside them. */
    public BuildInput(
            List<DeliveryInput> deliveries,
            Path referenceFolder,
            LocalDate asOf,
            String programVersion,
            List<String> waivers) {
        this(deliveries, referenceFolder, asOf, programVersion, waivers, List.of(), List.of());
    }

    /** Figures for which nobody was let off anything. */
    public BuildInput(
            List<DeliveryInput> deliveries,
            Path referenceFolder,
            LocalDate asOf,
            String programVersion) {
        this(deliveries, referenceFolder, asOf, programVersion, List.of());
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
                waivers,
                targets,
                annotations);
    }
}
