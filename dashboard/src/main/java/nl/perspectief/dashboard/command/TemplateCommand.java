package nl.perspectief.dashboard.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.perspectief.etl.definition.WorkbookDefinition;
import nl.perspectief.etl.template.MunicipalityNames;
import nl.perspectief.etl.template.TemplateMaker;
import nl.perspectief.etl.template.TemplateRequest;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "template",
        description = "Maakt het werkboek dat een gemeente invult.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class TemplateCommand implements Callable<Integer> {

    /** Whose names stand on an example when no one else is named: both programmes have them. */
    private static final String EXAMPLE_MUNICIPALITY = "GM0855";

    private static final String EXAMPLE_QUARTER = "2026-K2";

    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(index = "0", paramLabel = "PROGRAMMA", description = "BOTOC of IMPULS_SZW.")
    private String programme = "";

    @Parameters(
            index = "1",
            paramLabel = "BESTAND.xlsx",
            description =
                    "Waar het werkboek komt te staan. Een bestand met die naam wordt vervangen.")
    private Path out = Path.of("");

    @Option(
            names = "--municipality",
            paramLabel = "CODE",
            description = "Vult de gemeente alvast in, bijvoorbeeld GM0363.")
    private @Nullable String municipality;

    @Option(
            names = "--quarter",
            paramLabel = "KWARTAAL",
            description =
                    "Vult kwartaal en peildatum alvast in, bijvoorbeeld 2026-K3. Alleen de bladen van dat kwartaal komen erin.")
    private @Nullable String quarter;

    @Option(
            names = "--mode",
            paramLabel = "WIJZE",
            defaultValue = "A",
            description = "Leveringswijze: A (rijen per persoon) of B (cohorttabel). Gewoonlijk A.")
    private String mode = "A";

    @Option(names = "--example", description = "Vult verzonnen rijen in, als voorbeeld.")
    private boolean example;

    @Option(
            names = "--data",
            paramLabel = "MAP",
            description =
                    "Neemt de gemeenten uit deze gegevensmap in plaats van uit het programma.")
    private @Nullable Path data;

    @Override
    public Integer call() {
        TemplateMaker.write(request(), out);
        spec.commandLine().getErr().println("Gemaakt: " + out);
        return 0;
    }

    private TemplateRequest request() {
        if (!WorkbookDefinition.programmes().contains(programme)) {
            throw refusal(
                    "%s is geen programma. Kies uit %s."
                            .formatted(
                                    programme,
                                    String.join(" en ", WorkbookDefinition.programmes())));
        }
        if (!mode.equals("A") && !mode.equals("B")) {
            throw refusal("%s is geen leveringswijze. Kies A of B.".formatted(mode));
        }
        var folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw refusal("De map voor %s bestaat niet.".formatted(out));
        }
        return new TemplateRequest(programme, askedMunicipality(), askedQuarter(), mode, example);
    }

    private TemplateRequest.@Nullable Municipality askedMunicipality() {
        var code = municipality == null && example ? EXAMPLE_MUNICIPALITY : municipality;
        if (code == null) {
            return null;
        }
        return names().find(code)
                .orElseThrow(() -> refusal("Er is geen gemeente met code %s.".formatted(code)));
    }

    private MunicipalityNames names() {
        if (data == null) {
            return MunicipalityNames.ofProgram();
        }
        if (!Files.isRegularFile(MunicipalityNames.fileIn(data))) {
            throw refusal("%s is geen gegevensmap van Perspectief.".formatted(data));
        }
        return MunicipalityNames.ofDataFolder(data);
    }

    private @Nullable Quarter askedQuarter() {
        var text = quarter == null && example ? EXAMPLE_QUARTER : quarter;
        if (text == null) {
            return null;
        }
        return Quarter.tryParse(text)
                .orElseThrow(
                        () ->
                                refusal(
                                        "%s is geen kwartaal. Schrijf het als 2026-K3."
                                                .formatted(text)));
    }

    private ParameterException refusal(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
