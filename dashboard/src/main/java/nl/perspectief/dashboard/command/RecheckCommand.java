package nl.perspectief.dashboard.command;

import java.util.concurrent.Callable;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.etl.job.RecheckRun;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Tries today's rules on the stored originals; changes nothing. */
@Command(
        name = "recheck",
        description = {
            "Controleert de bewaarde originelen met de regels en vrijstellingen van nu,",
            "en toont wat er anders zou zijn. Er verandert niets."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class RecheckCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Option(
            names = "--since",
            paramLabel = "KWARTAAL",
            description = "Vanaf dit kwartaal, zoals 2026-K1 (standaard: alles).")
    private @Nullable String since;

    @Mixin private final DataOption data = new DataOption();

    @Option(
            names = "--json",
            description =
                    "Eén regel JSON per levering die anders zou worden, en een laatste met de totalen.")
    private boolean json;

    @Override
    public Integer call() {
        var from = quarter();
        var out = spec.commandLine().getOut();
        try (var open = data.openDesk()) {
            AuditLog.of(open)
                    .recordCommand(
                            AuditAction.DELIVERIES_RECHECKED,
                            from == null ? "all" : "since:" + from);
            var run =
                    new RecheckRun(
                            open.desk().recheck(), Runtime.getRuntime().availableProcessors());
            try (var bar = ProgressBar.watch(run.progress(), spec.commandLine().getErr())) {
                var report = run.run(from);
                bar.close();
                (json ? RecheckJson.lines(report) : RecheckWords.lines(report))
                        .forEach(out::println);
                out.flush();
                return report.noLongerAccepted() == 0 ? 0 : 1;
            }
        }
    }

    private @Nullable Quarter quarter() {
        var text = since;
        if (text == null) {
            return null;
        }
        return Quarter.tryParse(text)
                .orElseThrow(
                        () ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "%s is geen kwartaal. Schrijf het als 2026-K3."
                                                .formatted(text)));
    }
}
