package nl.perspectief.dashboard.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.etl.job.RunRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The nightly run, now. */
@Command(
        name = "import",
        description = "Draait de nachtrun nu, met deze bestanden en wat in MAP/inbox wacht.",
        mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "PAD", description = "Werkboeken, of mappen met werkboeken.")
    private List<Path> paths = List.of();

    @Mixin private final DataOption data = new DataOption();

    @Option(
            names = "--as-of",
            paramLabel = "DATUM",
            description = "De dag waarop de cijfers worden gemaakt, als jjjj-mm-dd (vandaag).")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
        var request =
                new RunRequest(
                        WorkbookPaths.expand(paths),
                        asOf == null ? LocalDate.now(RunRequest.ZONE) : asOf,
                        asOf != null,
                        Actor.atTheCommandLine());
        try (var stop = new OrderlyStop();
                var engine = data.open()) {
            stop.whenAsked(engine.nightly()::stop);
            return run(engine, request, spec.commandLine().getErr());
        }
    }

    /** Runs the night and tells how it went; used by every command that imports. */
    static int run(Engine engine, RunRequest request, PrintWriter err) {
        try (var bar = ProgressBar.watch(engine.nightly().progress(), err)) {
            var result = engine.nightly().run(request);
            bar.close();
            RunReport.print(result, err);
            if (result.problem().isPresent()) {
                return 2;
            }
            return result.summary().everythingAccepted() ? 0 : 1;
        }
    }
}
