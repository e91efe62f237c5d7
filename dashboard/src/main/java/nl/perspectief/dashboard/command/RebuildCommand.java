package nl.perspectief.dashboard.command;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.etl.job.RebuildRun;
import nl.perspectief.etl.job.RunRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Makes everything derived anew: landed rows out of the stored originals, figures out of these. */
@Command(
        name = "rebuild",
        description =
                "Maakt de geladen rijen en de cijfers opnieuw uit de bewaarde originelen, met de regels van nu.",
        mixinStandardHelpOptions = true)
final class RebuildCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private final DataOption data = new DataOption();

    @Option(
            names = "--as-of",
            paramLabel = "DATUM",
            description = "De dag waarop de cijfers worden gemaakt, als jjjj-mm-dd (vandaag).")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        var actor = Actor.atTheCommandLine();
        try (var stop = new OrderlyStop();
                var engine = data.openExisting()) {
            var landing =
                    new RebuildRun(
                            engine.desk().rebuild(), Runtime.getRuntime().availableProcessors());
            stop.whenAsked(
                    () -> {
                        landing.stop();
                        engine.nightly().stop();
                    });
            return engine.alone(() -> rebuild(engine, landing, actor, err));
        }
    }

    private int rebuild(Engine engine, RebuildRun landing, Actor actor, PrintWriter err) {
        var notLanded = landAnew(landing, actor, err);
        notLanded.forEach(sentence -> err.println("  ✕ " + sentence));
        var day = asOf == null ? LocalDate.now(RunRequest.ZONE) : asOf;
        int code =
                ImportCommand.run(engine, new RunRequest(List.of(), day, asOf != null, actor), err);
        return code == 0 && !notLanded.isEmpty() ? 1 : code;
    }

    private static List<String> landAnew(RebuildRun landing, Actor actor, PrintWriter err) {
        try (var _ = ProgressBar.watch(landing.progress(), err)) {
            return landing.run(actor);
        }
    }
}
