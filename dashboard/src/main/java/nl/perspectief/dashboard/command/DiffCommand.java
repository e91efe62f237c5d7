package nl.perspectief.dashboard.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.perspectief.dashboard.figure.FigureChanges;
import nl.perspectief.etl.delivery.Arrival;
import nl.perspectief.etl.delivery.DataFolder;
import nl.perspectief.etl.delivery.TrialFigures;
import nl.perspectief.etl.difference.Difference;
import nl.perspectief.etl.finding.Shown;
import nl.perspectief.etl.sheet.Delivered;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.CheckedRows;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What changed between two workbooks of one municipality, and what that does to its figures. */
@Command(
        name = "diff",
        description = {
            "Toont wat er tussen twee werkboeken van één gemeente is veranderd:",
            "rijen erbij, gewijzigd en verdwenen, en wat dat met de cijfers doet."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class DiffCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OUD", description = "Het eerdere werkboek.")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "NIEUW", description = "Het latere werkboek.")
    private Path after = Path.of("");

    @Option(
            names = "--json",
            description = "Alles als één regel JSON op de standaarduitvoer, zonder inkorting.")
    private boolean json;

    @Option(
            names = "--data",
            paramLabel = "MAP",
            description = "Neemt gemeenten, deelname en vrijstellingen uit deze gegevensmap.")
    private @Nullable Path data;

    /** A file with what the checker says of it. */
    record Side(Path file, CheckedRows checked) {

        String name() {
            return Arrival.nameOf(file);
        }

        boolean isAccepted() {
            return checked.result() instanceof CheckResult.Accepted;
        }
    }

    @Override
    public Integer call() {
        mustExist(before);
        mustExist(after);
        try (var files = FileCheck.toCompare(data, spec.commandLine().getErr())) {
            return compare(
                    new Side(before, files.read(before)), new Side(after, files.read(after)));
        }
    }

    private int compare(Side one, Side other) {
        var then = one.checked().delivered();
        var now = other.checked().delivered();
        if (then == null || now == null) {
            refuse(then == null ? one : other);
            return 1;
        }
        if (!Difference.isPossible(then.cover(), now.cover())) {
            throw new CannotRunException(
                    "Dit zijn geen twee leveringen van één gemeente en één programma: %s is van %s (%s), %s van %s (%s)."
                            .formatted(
                                    one.name(),
                                    then.cover().municipalityCode(),
                                    then.cover().programme(),
                                    other.name(),
                                    now.cover().municipalityCode(),
                                    now.cover().programme()));
        }
        print(new Compared(one, other, Difference.between(then, now), figures(one, other)), now);
        return one.isAccepted() && other.isAccepted() ? 0 : 1;
    }

    /**
     * Two workbooks side by side.
     *
     * @param figures null when one of them has faults: figures of such rows say nothing
     */
    record Compared(
            Side before, Side after, Difference difference, @Nullable FigureChanges figures) {}

    private static void mustExist(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new CannotRunException(
                    "%s bestaat niet. Controleer de naam en de map."
                            .formatted(Shown.fileName(file.toString())));
        }
    }

    private void refuse(Side side) {
        var err = spec.commandLine().getErr();
        err.println(
                "%s is niet te vergelijken: %s"
                        .formatted(side.name(), CheckWords.reason(side.checked().result())));
        err.flush();
    }

    private @Nullable FigureChanges figures(Side one, Side other) {
        if (!(one.checked().result() instanceof CheckResult.Accepted(Delivered then, _))
                || !(other.checked().result() instanceof CheckResult.Accepted(Delivered now, _))) {
            return null;
        }
        try (var trial = TrialFigures.in(data == null ? null : DataFolder.reference(data))) {
            return FigureChanges.between(then, now, trial);
        }
    }

    private void print(Compared compared, Delivered now) {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        if (compared.figures() != null && compared.figures().isFictitious()) {
            err.println("Let op: dit zijn fictieve voorbeeldcijfers.");
        }
        if (json) {
            out.println(DiffJson.line(compared, now.cover()));
        } else {
            new DiffWords(compared, now.cover()).lines().forEach(out::println);
        }
        out.flush();
        err.flush();
    }
}
