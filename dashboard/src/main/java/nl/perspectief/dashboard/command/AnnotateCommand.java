package nl.perspectief.dashboard.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.perspectief.dashboard.export.ExportRefusedException;
import nl.perspectief.dashboard.export.OutputFile;
import nl.perspectief.etl.annotate.Annotated;
import nl.perspectief.etl.annotate.Annotator;
import nl.perspectief.etl.delivery.Arrival;
import nl.perspectief.etl.finding.Shown;
import nl.perspectief.etl.validation.CheckResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks a workbook and gives it back with what was found in it. */
@Command(
        name = "annotate",
        description =
                "Geeft een werkboek terug met de bevindingen erin: cellen met een kleur en een opmerking, en vooraan een lijst.",
        mixinStandardHelpOptions = true)
final class AnnotateCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "BESTAND", description = "Het werkboek.")
    private Path file = Path.of("");

    @Parameters(
            index = "1",
            paramLabel = "KOPIE.xlsx",
            description = "Waar het werkboek met de bevindingen komt te staan.")
    private Path out = Path.of("");

    @Option(
            names = "--data",
            paramLabel = "MAP",
            description =
                    "Gegevensmap: dan ook wie wanneer meedoet, de vorige levering en vrijstellingen.")
    private @Nullable Path data;

    @Override
    public Integer call() {
        refuseOddPaths();
        var name = Arrival.nameOf(file);
        var result = check();
        if (result instanceof CheckResult.Refused(var sentence)) {
            say("%s is geweigerd. %s".formatted(name, sentence));
            return 1;
        }
        say(write(name, result));
        return result instanceof CheckResult.Accepted ? 0 : 1;
    }

    private CheckResult check() {
        try (var checks = FileCheck.with(data, spec.commandLine().getErr())) {
            return checks.check(file);
        }
    }

    private void refuseOddPaths() {
        if (!Files.isRegularFile(file)) {
            throw new CannotRunException(
                    Files.isDirectory(file)
                            ? "%s is een map. Noem één werkboek."
                                    .formatted(Shown.fileName(file.toString()))
                            : "%s bestaat niet. Controleer de naam en de map."
                                    .formatted(Shown.fileName(file.toString())));
        }
        if (isSame()) {
            throw new CannotRunException(
                    "%s is het werkboek zelf. Kies een andere naam voor de kopie."
                            .formatted(Shown.fileName(out.toString())));
        }
    }

    /** Whether the copy would take the place of the workbook, under whatever name. */
    private boolean isSame() {
        try {
            return Files.exists(out) && Files.isSameFile(file, out);
        } catch (IOException e) {
            return false; // then it cannot be written either, and that is told
        }
    }

    private String write(String name, CheckResult result) {
        var written = new Annotated[1];
        try {
            OutputFile.write(out, to -> written[0] = new Annotator().write(file, name, result, to));
        } catch (ExportRefusedException e) {
            throw new CannotRunException(String.valueOf(e.getMessage()));
        }
        return words(written[0]);
    }

    private String words(Annotated written) {
        var why = written.whyNotMarked();
        return "%s%s%nGemaakt: %s"
                .formatted(
                        written.verdict(),
                        why == null ? "" : " " + why,
                        Shown.fileName(out.toString()));
    }

    private void say(String sentence) {
        var err = spec.commandLine().getErr();
        err.println(sentence);
        err.flush();
    }
}
