package nl.perspectief.dashboard.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.export.ExportRefusedException;
import nl.perspectief.dashboard.indicator.FiguresException;
import nl.perspectief.dashboard.provenance.ProvenanceException;
import nl.perspectief.sql.DamagedDataException;
import nl.perspectief.sql.PublishedReading;
import nl.perspectief.sql.PublishedWarehouse;
import nl.perspectief.sql.WarehouseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** What every command that reads figures can be told: where they are, of when, and for whom. */
final class FigureOptions {

    private static final int GOOD = 0;
    private static final int COULD_NOT_RUN = 2;

    @Spec(Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // filled in before the command is called
    private CommandSpec command;

    @Option(
            names = "--data",
            paramLabel = "MAP",
            description = "De map met gegevens (standaard ./data).")
    private Path data = Path.of("./data");

    @Option(
            names = "--snapshot",
            paramLabel = "ID",
            description = "Een bewaarde momentopname in plaats van de nieuwste.")
    private @Nullable String snapshot;

    @Option(
            names = "--audience",
            paramLabel = "OWN|SHARED",
            description =
                    "Voor wie: SHARED (om te delen, kleine aantallen afgeschermd; standaard) of"
                            + " OWN (alles, alleen voor wie de gegevens zelf heeft).")
    private String audience = "SHARED";

    /**
     * Does the work on one snapshot; what stands in its way is said in one sentence.
     *
     * @param judgement of what was asked, before anything is opened
     */
    int read(Runnable judgement, Consumer<DisclosedFigures> work) {
        PrintWriter errors = command.commandLine().getErr();
        try {
            judgement.run();
            audience();
            readPublished(work, errors);
            return GOOD;
        } catch (ExportRefusedException | ProvenanceException e) {
            errors.println(e.getMessage());
        } catch (DamagedDataException e) {
            errors.println(
                    "De cijfers in %s zijn niet te lezen. %s".formatted(data, e.getMessage()));
        } catch (FiguresException | WarehouseException e) {
            errors.println(
                    "De cijfers in %s zijn niet te lezen: %s.".formatted(data, e.getMessage()));
        } finally {
            errors.flush();
        }
        return COULD_NOT_RUN;
    }

    Path data() {
        return data;
    }

    /** For whom the figures are. */
    Audience audience() {
        return switch (audience) {
            case "OWN" -> Audience.OWN;
            case "SHARED" -> Audience.SHARED;
            default ->
                    throw new ExportRefusedException(
                            "%s is geen doelgroep. Kies OWN of SHARED.".formatted(audience));
        };
    }

    private void readPublished(Consumer<DisclosedFigures> work, PrintWriter errors) {
        if (!Files.isDirectory(data)) {
            throw new ExportRefusedException("De map %s bestaat niet.".formatted(data));
        }
        try (var warehouse = new PublishedWarehouse(data.resolve("warehouse"));
                PublishedReading reading = reading(warehouse)) {
            var queries = DisclosedFigures.of(reading, audience());
            if (queries.snapshot().fictitious()) {
                errors.println("Let op: dit zijn fictieve voorbeeldcijfers.");
            }
            CommandTrail.record(
                    data,
                    AuditAction.FIGURES_EXPORTED,
                    "%s/%s".formatted(command.name(), audience),
                    errors);
            work.accept(queries);
        }
    }

    private PublishedReading reading(PublishedWarehouse warehouse) {
        Optional<PublishedReading> reading =
                snapshot == null ? warehouse.current() : warehouse.snapshot(snapshot);
        return reading.orElseThrow(
                () ->
                        new ExportRefusedException(
                                snapshot == null
                                        ? "In %s zijn nog geen cijfers. Maak ze met het commando import."
                                                .formatted(data)
                                        : "Momentopname %s is niet bewaard in %s."
                                                .formatted(snapshot, data)));
    }
}
