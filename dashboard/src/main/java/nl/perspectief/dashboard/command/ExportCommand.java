package nl.perspectief.dashboard.command;

import java.util.List;
import java.util.concurrent.Callable;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.export.ExportFormat;
import nl.perspectief.dashboard.export.ExportRefusedException;
import nl.perspectief.dashboard.export.ExportRequest;
import nl.perspectief.dashboard.export.Exports;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Figures as a file. */
@Command(
        name = "export",
        description = "Schrijft cijfers met hun onzekerheid naar een bestand.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ExportCommand implements Callable<Integer> {

    @Option(
            names = "--indicator",
            paramLabel = "ID",
            split = ",",
            description = "Welke indicatoren, met komma's ertussen (standaard: alle).")
    private List<String> indicators = List.of();

    @Option(
            names = "--programme",
            paramLabel = "PROGRAMMA",
            description = "BOTOC of IMPULS_SZW (standaard: beide).")
    private @Nullable String programme;

    @Option(
            names = "--municipality",
            paramLabel = "CODE",
            split = ",",
            description =
                    "Welke gemeenten, zoals GM0363, met komma's ertussen; ALL is het hele"
                            + " programma (standaard: alle, en ALL).")
    private List<String> municipalities = List.of();

    @Option(
            names = "--period",
            paramLabel = "quarter|year",
            description = "Kwartalen (quarter) of jaren (year); standaard beide.")
    private @Nullable String period;

    @Option(
            names = "--from",
            paramLabel = "PERIODE",
            description = "Vanaf dit kwartaal of jaar, zoals 2026-K3 of 2026.")
    private @Nullable String from;

    @Option(
            names = "--to",
            paramLabel = "PERIODE",
            description = "Tot en met dit kwartaal of jaar.")
    private @Nullable String to;

    @Option(
            names = "--by",
            paramLabel = "WOORD",
            split = ",",
            description =
                    "Waarnaar de cijfers zijn uitgesplitst (standaard"
                            + " programme,municipality,period).")
    private List<String> by = ExportRequest.DEFAULT_BY;

    @Option(
            names = "--format",
            paramLabel = "SOORT",
            description = "Soort bestand: csv (standaard).")
    private String format = "csv";

    @Mixin private final CsvOutput output = new CsvOutput();
    @Mixin private final FigureOptions figures = new FigureOptions();

    @Override
    public Integer call() {
        return figures.read(this::requireFormat, this::export);
    }

    private void requireFormat() {
        if (!format.equals("csv")) {
            throw new ExportRefusedException(
                    "Een export als %s is er niet. Kies --format csv.".formatted(format));
        }
    }

    private void export(DisclosedFigures queries) {
        var request =
                new ExportRequest(indicators, programme, municipalities, period, from, to, by);
        output.write(out -> new Exports(queries).write(request, ExportFormat.CSV, out));
    }
}
