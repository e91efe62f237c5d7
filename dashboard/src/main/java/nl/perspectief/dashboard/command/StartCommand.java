package nl.perspectief.dashboard.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.etl.job.NightlySchedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the dashboard and runs the night on schedule. */
@Command(
        name = "start",
        description = "Toont het dashboard en draait elke nacht de nachtrun.",
        mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(names = "--port", paramLabel = "PORT", description = "Poort (${DEFAULT-VALUE}).")
    private int port = 8080;

    @Option(names = "--data", paramLabel = "DIR", description = "Gegevensmap (${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(
            names = "--night",
            paramLabel = "CRON",
            description = "Wanneer de nachtrun begint, Nederlandse tijd (${DEFAULT-VALUE}).")
    private String night = NightlySchedule.DEFAULT;

    @Override
    public Integer call() {
        // a server tells what it does each night; a command says only what its user must know
        System.setProperty("perspectief.log", "INFO");
        try (var engine = Engine.open(data, ProgramVersion.current());
                var _ = new NightlySchedule(engine.nightly(), night)) {
            Server.serve(engine, port, spec.commandLine().getErr());
            return 0;
        }
    }
}
