package nl.perspectief.dashboard.command;

import java.util.concurrent.Callable;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditCheck;
import nl.perspectief.dashboard.audit.AuditFilter;
import nl.perspectief.dashboard.audit.AuditLog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The audit log: whether it is whole, and all of it as CSV. */
@Command(
        name = "audit",
        description = {
            "Het logboek van wie wat inzag, wijzigde of meenam.",
            "verify: volgt de keten van de eerste tot de laatste regel en noemt de eerste regel die niet klopt.",
            "export: alle regels als CSV."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class AuditCommand implements Callable<Integer> {

    private enum Task {
        verify,
        export
    }

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "TAAK", description = "${COMPLETION-CANDIDATES}.")
    private @Nullable Task task;

    @Option(
            names = "--expect",
            paramLabel = "HASH",
            description = "Bij verify: deze hash van een eerdere controle moet er nog staan.")
    private @Nullable String expected;

    @Mixin private final DataOption data = new DataOption();

    @Mixin private final CsvOutput output = new CsvOutput();

    @Override
    public Integer call() {
        try (var engine = data.openExisting()) {
            var log = AuditLog.of(engine);
            return task == Task.verify ? verify(log) : export(log);
        }
    }

    private int export(AuditLog log) {
        output.write(out -> log.export(AuditFilter.ALL, out));
        log.recordCommand(AuditAction.AUDIT_EXPORTED, "audit");
        return 0;
    }

    private int verify(AuditLog log) {
        var check = log.verify();
        if (!check.isSound()) {
            say(
                    "Regel %d klopt niet of ontbreekt: hij is veranderd nadat hij werd geschreven. De %d regels ervoor kloppen."
                            .formatted(check.firstBroken().getAsLong(), check.lines()));
            return 1;
        }
        return expected == null || log.holds(expected) ? sound(check) : missing(expected);
    }

    private int sound(AuditCheck check) {
        say(
                "Het logboek klopt: %d regels. Bewaar elders de hash van de laatste: %s"
                        .formatted(check.lines(), check.lastHash()));
        return 0;
    }

    private int missing(String hash) {
        say(
                "De keten sluit, maar de regel met hash %s staat er niet meer in: het logboek is opnieuw geschreven."
                        .formatted(hash));
        return 1;
    }

    private void say(String sentence) {
        spec.commandLine().getOut().println(sentence);
        spec.commandLine().getOut().flush();
    }
}
