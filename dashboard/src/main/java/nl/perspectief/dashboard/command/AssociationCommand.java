package nl.perspectief.dashboard.command;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.export.AssociationExport;
import nl.perspectief.dashboard.export.AssociationRequest;
import nl.perspectief.dashboard.export.ExportRefusedException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Collaboration beside outcome as a file. */
@Command(
        name = "association",
        description = {
            "Schrijft samenwerking naast uitkomsten naar een bestand: de samenhang tussen gemeenten",
            "in een jaar, de uitkomst voor en na de start van de gezamenlijke werkwijze, en een",
            "schatting van het effect. Niets daarvan is een bewijs dat het een door het ander komt;",
            "dat staat bij elk cijfer."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AssociationCommand implements Callable<Integer> {

    @Option(
            names = "--programme",
            paramLabel = "PROGRAMMA",
            description = "BOTOC of IMPULS_SZW (verplicht).")
    private @Nullable String programme;

    @Option(
            names = "--year",
            paramLabel = "JAAR",
            description =
                    "Het jaar van de samenhang, zoals 2025 (verplicht). Voor en na de start gaat"
                            + " over alle kwartalen.")
    private @Nullable String year;

    @Option(
            names = "--collaboration",
            paramLabel = "ID",
            split = ",",
            description =
                    "Welke indicatoren van samenwerking, zoals SAM-04, met komma's ertussen"
                            + " (standaard: alle).")
    private List<String> collaboration = List.of();

    @Option(
            names = "--outcome",
            paramLabel = "ID",
            split = ",",
            description =
                    "Welke indicatoren van werk, zoals PLA-02 of BEH-01, met komma's ertussen"
                            + " (standaard: alle).")
    private List<String> outcomes = List.of();

    @Mixin private final CsvOutput output = new CsvOutput();
    @Mixin private final FigureOptions figures = new FigureOptions();

    @Override
    public Integer call() {
        return figures.read(this::requireChoice, this::export);
    }

    private void requireChoice() {
        if (programme == null) {
            throw new ExportRefusedException(
                    "Kies een programma: --programme BOTOC of --programme IMPULS_SZW.");
        }
        if (year == null) {
            throw new ExportRefusedException("Kies een jaar, bijvoorbeeld --year 2025.");
        }
    }

    private void export(DisclosedFigures queries) {
        var request =
                new AssociationRequest(
                        Objects.requireNonNull(programme),
                        Objects.requireNonNull(year),
                        collaboration,
                        outcomes);
        output.write(out -> new AssociationExport(queries).write(request, out));
    }
}
