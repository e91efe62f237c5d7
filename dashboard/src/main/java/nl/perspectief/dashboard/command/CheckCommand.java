package nl.perspectief.dashboard.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.perspectief.etl.delivery.Arrival;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.finding.Shown;
import nl.perspectief.etl.validation.CheckResult;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks without delivering, and without an application context: the answer is there at once. */
@Command(
        name = "check",
        description = "Controleert werkboeken zonder ze aan te leveren.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "BESTAND", arity = "1..*", description = "Werkboeken.")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "Eén regel JSON per bestand op de standaarduitvoer.")
    private boolean json;

    @Option(
            names = "--data",
            paramLabel = "MAP",
            description =
                    "Gegevensmap: dan ook wie wanneer meedoet, de vorige levering en vrijstellingen.")
    private @Nullable Path data;

    @Override
    public Integer call() {
        boolean allAccepted = true;
        try (var checks = FileCheck.with(data, spec.commandLine().getErr())) {
            for (var path : WorkbookPaths.expand(paths)) {
                var result = checks.check(path);
                print(path, result);
                allAccepted &= result instanceof CheckResult.Accepted;
            }
        }
        return allAccepted ? 0 : 1;
    }

    private void print(Path path, CheckResult result) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(
                    FindingsJson.line(
                            Shown.fileName(path.toString()),
                            CheckWords.outcome(result),
                            CheckWords.findings(result)));
            sayWhy(path, result);
        } else {
            printWords(path, result, out);
        }
        out.flush();
    }

    /**
     * JSON lines hold findings; why a file was not read at all is a sentence, and goes to people.
     */
    private void sayWhy(Path path, CheckResult result) {
        if (CheckWords.findings(result).isEmpty() && !(result instanceof CheckResult.Accepted)) {
            var err = spec.commandLine().getErr();
            err.println("%s: %s".formatted(Arrival.nameOf(path), words(result)));
            err.flush();
        }
    }

    private static void printWords(Path path, CheckResult result, PrintWriter out) {
        out.println("%s: %s".formatted(Arrival.nameOf(path), words(result)));
        for (var finding : CheckWords.findings(result)) {
            out.println("  %s %s%s".formatted(finding.rule(), place(finding), finding.message()));
            if (!finding.advice().isEmpty()) {
                out.println("      " + finding.advice());
            }
            if (finding.waivedBecause() != null) {
                out.println("      Vrijgesteld: " + finding.waivedBecause());
            }
        }
    }

    private static String place(Finding finding) {
        if (finding.sheet() == null) {
            return "";
        }
        var cells = finding.cells();
        return switch (cells.size()) {
            case 0 -> finding.sheet() + ": ";
            case 1 -> "%s!%s: ".formatted(finding.sheet(), cells.getFirst());
            default ->
                    "%s!%s en nog %d: "
                            .formatted(finding.sheet(), cells.getFirst(), cells.size() - 1);
        };
    }

    private static String words(CheckResult result) {
        return switch (result) {
            case CheckResult.Refused(var sentence) -> "geweigerd. " + sentence;
            case CheckResult.Quarantined(var sentence, _) -> "in quarantaine. " + sentence;
            case CheckResult.Returned _ -> "terug. Herstel de fouten (E…) en lever opnieuw aan.";
            case CheckResult.Accepted _ -> "in orde, kan worden aangeleverd.";
        };
    }
}
