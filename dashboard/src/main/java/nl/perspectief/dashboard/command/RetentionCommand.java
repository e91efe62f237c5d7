package nl.perspectief.dashboard.command;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.export.ExportRefusedException;
import nl.perspectief.dashboard.export.RetentionExport;
import nl.perspectief.dashboard.export.RetentionRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The retention curve as a file. */
@Command(
        name = "retention",
        description = {
            "Schrijft de overlevingscurve van werkbehoud (BEH-01) naar een bestand.",
            "Een regel voor elke dag waarop iemands werk eindigt of de volgduur ophoudt; om te",
            "delen (--audience SHARED) een regel voor elke dertigste dag."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RetentionCommand implements Callable<Integer> {

    @Option(
            names = "--programme",
            paramLabel = "PROGRAMMA",
            description = "BOTOC of IMPULS_SZW (verplicht).")
    private @Nullable String programme;

    @Option(
            names = "--municipality",
            paramLabel = "CODE",
            split = ",",
            description =
                    "Welke gemeenten, zoals GM0363, met komma's ertussen (standaard: het hele"
                            + " programma).")
    private List<String> municipalities = List.of();

    @Option(
            names = "--from",
            paramLabel = "PERIODE",
            description = "Banen die begonnen vanaf dit kwartaal of jaar, zoals 2026-K3 of 2026.")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "PERIODE",
            description = "Banen die begonnen tot en met dit kwartaal of jaar.")
    private @Nullable String to;

    @Option(
            names = "--by",
            paramLabel = "WOORD",
            description =
                    "municipality of een uitsplitsing zoals age_class: een curve voor elke groep"
                            + " (standaard: één curve).")
    private @Nullable String by;

    @Mixin private final CsvOutput output = new CsvOutput();
    @Mixin private final FigureOptions figures = new FigureOptions();

    @Override
    public Integer call() {
        return figures.read(this::requireProgramme, this::export);
    }

    private void requireProgramme() {
        if (programme == null) {
            throw new ExportRefusedException(
                    "Kies een programma: --programme BOTOC of --programme IMPULS_SZW.");
        }
    }

    private void export(DisclosedFigures queries) {
        var request =
                new RetentionRequest(
                        Objects.requireNonNull(programme), municipalities, from, to, by);
        output.write(out -> new RetentionExport(queries).write(request, out));
    }
}
