package nl.perspectief.dashboard.command;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.etl.job.RunRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

    @Option(names = "--data", paramLabel = "DIR", description = "Gegevensmap (${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "De dag waarop de cijfers worden gemaakt, als jjjj-mm-dd (vandaag).")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        try (var engine = Engine.open(data, ProgramVersion.current())) {
            var notLanded = engine.desk().landAnew();
            notLanded.forEach(sentence -> err.println("  ✕ " + sentence));
            var day = asOf == null ? LocalDate.now(RunRequest.ZONE) : asOf;
            int code = ImportCommand.run(engine, new RunRequest(List.of(), day, asOf != null), err);
            return code == 0 && !notLanded.isEmpty() ? 1 : code;
        }
    }
}
