package nl.perspectief.dashboard.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.export.ProvenanceExport;
import nl.perspectief.dashboard.export.ProvenanceRequest;
import nl.perspectief.dashboard.export.ProvenanceTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Where a figure came from. */
@Command(
        name = "provenance",
        description = {
            "Schrijft waar een cijfer vandaan komt: de leveringen erachter, en met",
            "--audience OWN de rijen en cellen van de gemeente zelf. Een rij staat bij wat zij is:",
            "NUMERATOR (teller), DENOMINATOR (alleen noemer), UNKNOWN (onbekend) of NOT_COUNTED."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class ProvenanceCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(
            names = "--indicator",
            paramLabel = "ID",
            required = true,
            description = "De indicator, zoals BEH-01.")
    private String indicator = "";

    @Option(
            names = "--measure",
            paramLabel = "MAAT",
            required = true,
            description = "Het cijfer ervan, zoals count, rate of 26w.")
    private String measure = "";

    @Option(
            names = "--programme",
            paramLabel = "PROGRAMMA",
            required = true,
            description = "BOTOC of IMPULS_SZW.")
    private String programme = "";

    @Option(
            names = "--municipality",
            paramLabel = "CODE",
            required = true,
            description = "De gemeente, zoals GM0363; ALL is het hele programma.")
    private String municipality = "";

    @Option(
            names = "--period",
            paramLabel = "PERIODE",
            required = true,
            description = "Het kwartaal of jaar, zoals 2026-K3 of 2026.")
    private String period = "";

    @Option(
            names = "--by",
            paramLabel = "WOORD=WAARDE",
            split = ",",
            description = "De uitsplitsing, zoals age_class=18-22 (standaard: geen).")
    private List<String> by = List.of();

    @Mixin private final CsvOutput output = new CsvOutput();
    @Mixin private final FigureOptions figures = new FigureOptions();

    @Override
    public Integer call() {
        return figures.read(() -> {}, this::write);
    }

    private void write(DisclosedFigures disclosed) {
        var request =
                new ProvenanceRequest(indicator, measure, programme, municipality, period, by);
        ProvenanceTable table = table(request, new ProvenanceExport(disclosed));
        output.write(table::writeTo);
        PrintWriter errors = spec.commandLine().getErr();
        table.remarks().forEach(errors::println);
    }

    private ProvenanceTable table(ProvenanceRequest request, ProvenanceExport export) {
        if (figures.audience().equals(Audience.SHARED)) {
            return export.deliveries(request);
        }
        try (var open = DataOption.openDeskAlone(figures.data())) {
            AuditLog.of(open)
                    .recordCommand(
                            AuditAction.ROWS_SEEN,
                            "%s/%s".formatted(request.programme(), request.municipality()));
            return export.rows(request, figures.audience(), open.desk().origins());
        }
    }
}
