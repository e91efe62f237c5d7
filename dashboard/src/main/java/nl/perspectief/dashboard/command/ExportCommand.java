package nl.perspectief.dashboard.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.export.CsvMetadata;
import nl.perspectief.dashboard.export.ExportFormat;
import nl.perspectief.dashboard.export.ExportRefusedException;
import nl.perspectief.dashboard.export.ExportRequest;
import nl.perspectief.dashboard.export.Exports;
import nl.perspectief.dashboard.export.OutputFile;
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
            description =
                    "Soort bestand: csv (standaard), csv-nl (voor Nederlands Excel), json, xlsx,"
                            + " parquet of duckdb. Naast een csv-bestand komt een bestand dat de"
                            + " kolommen uitlegt.")
    private String format = "csv";

    @Mixin private final CsvOutput output = new CsvOutput();
    @Mixin private final FigureOptions figures = new FigureOptions();

    @Override
    public Integer call() {
        return figures.read(this::format, this::export);
    }

    private ExportFormat format() {
        return ExportFormat.ofOption(format)
                .orElseThrow(
                        () ->
                                new ExportRefusedException(
                                        "Een export als %s is er niet. Kies uit: %s."
                                                .formatted(format, ExportFormat.options())));
    }

    private void export(DisclosedFigures queries) {
        var request =
                new ExportRequest(indicators, programme, municipalities, period, from, to, by);
        var exports = new Exports(queries);
        output.write(out -> exports.write(request, format(), out));
        if (format().isCsv()) {
            output.file().ifPresent(file -> describe(file, exports, request));
        }
    }

    private void describe(Path csv, Exports exports, ExportRequest request) {
        String name = csv.getFileName().toString();
        String metadata = new CsvMetadata(exports.describe(request, format()), format()).of(name);
        if (!Files.exists(csv) || Files.isRegularFile(csv)) {
            OutputFile.write(
                    csv.resolveSibling(CsvMetadata.fileName(name)),
                    out -> out.write(metadata.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
