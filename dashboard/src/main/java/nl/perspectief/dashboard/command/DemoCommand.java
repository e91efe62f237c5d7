package nl.perspectief.dashboard.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import nl.perspectief.dashboard.access.KnownToAll;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.etl.job.RunRequest;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Imports the invented sample deliveries into a folder of its own, and serves the dashboard. */
@Command(
        name = "demo",
        description = "Laadt de fictieve voorbeeldleveringen en toont het dashboard.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    /** The day on which the sample is looked at: 2026-K3 has ended, its deadline has not. */
    private static final LocalDate AS_OF = LocalDate.of(2026, 10, 14);

    @Spec private CommandSpec spec;

    @Mixin private final PortOption port = new PortOption();

    @Option(
            names = "--data",
            paramLabel = "MAP",
            description = "Gegevensmap van de demo (demo-data, naast het programma).")
    private @Nullable Path data;

    @Override
    public Integer call() {
        int where = port.requireFree(Server.HERE);
        var home = Path.of(System.getProperty("perspectief.home", "."));
        var samples = home.resolve("sample-exports");
        if (!Files.isDirectory(samples)) {
            throw new CannotRunException(
                    "De map %s met voorbeeldleveringen ontbreekt. Start de demo met ./perspectief demo vanuit het project."
                            .formatted(samples));
        }
        var folder = data == null ? home.resolve("demo-data") : data;
        try (var stop = new OrderlyStop();
                var engine = DataOption.openAlone(folder)) {
            stop.whenAsked(engine.nightly()::stop);
            return demo(engine, samples, where, stop);
        }
    }

    private int demo(Engine engine, Path samples, int port, OrderlyStop stop) {
        var err = spec.commandLine().getErr();
        var files =
                WorkbookPaths.expand(
                        List.of(samples.resolve("botoc"), samples.resolve("impuls_szw")));
        int code =
                ImportCommand.run(
                        engine, new RunRequest(files, AS_OF, true, Actor.atTheCommandLine()), err);
        if (code == 2) {
            return code;
        }
        new Server(Server.HERE, port, KnownToAll.inDemo()).serve(engine, err, stop);
        return 0;
    }
}
