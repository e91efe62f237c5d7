package nl.perspectief.dashboard.command;

import java.util.Objects;
import java.util.concurrent.Callable;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.export.ExportRefusedException;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.report.ReportRequest;
import nl.perspectief.dashboard.report.Reports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The quarterly report as a file. */
@Command(
        name = "report",
        description = "Schrijft het kwartaalrapport van een programma of gemeente als PDF.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ReportCommand implements Callable<Integer> {

    @Option(
            names = "--programme",
            paramLabel = "PROGRAMMA",
            description = "BOTOC of IMPULS_SZW (verplicht).")
    private @Nullable String programme;

    @Option(
            names = "--municipality",
            paramLabel = "CODE",
            description = "Van één gemeente, zoals GM0363 (standaard: het hele programma).")
    private @Nullable String municipality;

    @Option(
            names = "--quarter",
            paramLabel = "KWARTAAL",
            description = "Tot en met dit kwartaal, zoals 2026-K3 (standaard: het nieuwste).")
    private @Nullable String quarter;

    @Option(
            names = "--language",
            paramLabel = "nl|en",
            description = "De taal van het rapport (standaard nl).")
    private String language = Language.DUTCH.code();

    @Mixin private final CsvOutput output = new CsvOutput();
    @Mixin private final FigureOptions figures = new FigureOptions();

    @Override
    public Integer call() {
        return figures.read(this::judge, this::write);
    }

    private void judge() {
        if (programme == null) {
            throw new ExportRefusedException(
                    "Kies een programma: --programme BOTOC of --programme IMPULS_SZW.");
        }
        language();
    }

    private Language language() {
        return Language.ofCode(language)
                .orElseThrow(
                        () ->
                                new ExportRefusedException(
                                        "%s is geen taal van het rapport. Kies nl of en."
                                                .formatted(language)));
    }

    private void write(DisclosedFigures queries) {
        var request = new ReportRequest(Objects.requireNonNull(programme), municipality, quarter);
        output.write(out -> new Reports(queries).write(request, language(), out));
    }
}
