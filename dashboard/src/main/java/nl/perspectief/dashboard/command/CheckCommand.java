package nl.perspectief.dashboard.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.perspectief.etl.delivery.DataFolder;
import nl.perspectief.etl.delivery.Participants;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.WorkbookChecker;
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

    private static final String UNREADABLE =
            "Dit bestand kan niet worden gelezen. Controleer uw rechten en de naam van het bestand.";

    private final WorkbookChecker checker = new WorkbookChecker();

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "BESTAND", arity = "1..*", description = "Werkboeken.")
    private List<Path> paths = List.of();

    @Option(names = "--json", description = "Eén regel JSON per bestand op de standaarduitvoer.")
    private boolean json;

    @Option(
            names = "--data",
            paramLabel = "MAP",
            description = "Gegevensmap: dan ook wie wanneer meedoet.")
    private @Nullable Path data;

    @Override
    public Integer call() {
        var context = context();
        boolean allAccepted = true;
        for (var path : WorkbookPaths.expand(paths)) {
            var result = check(path, context);
            print(path, result);
            allAccepted &= result instanceof CheckResult.Accepted;
        }
        return allAccepted ? 0 : 1;
    }

    private CheckResult check(Path path, CheckContext context) {
        try {
            return checker.check(path, path.getFileName().toString(), context);
        } catch (IOException e) {
            return new CheckResult.Refused(UNREADABLE);
        }
    }

    private CheckContext context() {
        if (data == null) {
            return Participants.withoutFolder();
        }
        var reference = DataFolder.reference(data);
        if (!Files.isDirectory(reference)) {
            throw new CannotRunException(
                    "%s is geen gegevensmap van Perspectief: de map 'reference' ontbreekt."
                            .formatted(data));
        }
        return Participants.context(reference);
    }

    private void print(Path path, CheckResult result) {
        var out = spec.commandLine().getOut();
        if (json) {
            out.println(FindingsJson.line(path.toString(), outcome(result), findings(result)));
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
        if (findings(result).isEmpty() && !(result instanceof CheckResult.Accepted)) {
            var err = spec.commandLine().getErr();
            err.println("%s: %s".formatted(path.getFileName(), words(result)));
            err.flush();
        }
    }

    private static void printWords(Path path, CheckResult result, PrintWriter out) {
        out.println("%s: %s".formatted(path.getFileName(), words(result)));
        for (var finding : findings(result)) {
            out.println("  %s %s%s".formatted(finding.rule(), place(finding), finding.message()));
            if (!finding.advice().isEmpty()) {
                out.println("      " + finding.advice());
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

    private static String outcome(CheckResult result) {
        return switch (result) {
            case CheckResult.Refused _ -> "REFUSED";
            case CheckResult.Quarantined _ -> "QUARANTINED";
            case CheckResult.Returned _ -> "RETURNED";
            case CheckResult.Accepted _ -> "ACCEPTED";
        };
    }

    private static List<Finding> findings(CheckResult result) {
        return switch (result) {
            case CheckResult.Refused _ -> List.of();
            case CheckResult.Quarantined(_, var findings) -> findings;
            case CheckResult.Returned(_, var findings) -> findings;
            case CheckResult.Accepted(_, var findings) -> findings;
        };
    }
}
