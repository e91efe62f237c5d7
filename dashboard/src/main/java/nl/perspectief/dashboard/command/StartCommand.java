package nl.perspectief.dashboard.command;

import java.util.concurrent.Callable;
import nl.perspectief.dashboard.access.KnownToAll;
import nl.perspectief.etl.job.NightlySchedule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves the dashboard and runs the night on schedule. */
@Command(
        name = "start",
        description = "Toont het dashboard en draait elke nacht de nachtrun.",
        mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Mixin private final PortOption port = new PortOption();

    @Mixin private final DataOption data = new DataOption();

    @Option(
            names = "--address",
            paramLabel = "ADRES",
            description =
                    "Adres van deze machine waarop het dashboard luistert (${DEFAULT-VALUE}: alleen deze machine zelf).")
    private String address = Server.HERE;

    @Option(
            names = "--night",
            paramLabel = "CRON",
            description = "Wanneer de nachtrun begint, Nederlandse tijd (${DEFAULT-VALUE}).")
    private String night = NightlySchedule.DEFAULT;

    @Override
    public Integer call() {
        if (!NightlySchedule.isValid(night)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "'%s' is geen tijd voor de nachtrun. Schrijf hem als \"%s\" (elke nacht om twee uur)."
                            .formatted(night, NightlySchedule.DEFAULT));
        }
        int where = port.requireFree(address);
        try (var stop = new OrderlyStop();
                var engine = data.openForServer();
                var _ = new NightlySchedule(engine.nightly(), night)) {
            new Server(address, where, KnownToAll.none())
                    .serve(engine, spec.commandLine().getErr(), stop);
            return 0;
        }
    }
}
