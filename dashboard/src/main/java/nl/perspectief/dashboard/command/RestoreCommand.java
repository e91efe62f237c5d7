package nl.perspectief.dashboard.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.etl.backup.Restore;
import nl.perspectief.etl.job.Engine;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A backup into a new data folder. */
@Command(
        name = "restore",
        description = {
            "Zet een reservekopie terug in een lege of nieuwe gegevensmap.",
            "Is er een PostgreSQL-database ingesteld, dan komt het register daarin; ook uit een kopie met H2."
        },
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    @Spec private CommandSpec spec;

    @Parameters(paramLabel = "BESTAND", description = "De reservekopie.")
    private @Nullable Path file;

    @Mixin private final DataOption data = new DataOption();

    @Mixin private final PassphraseOption passphrase = new PassphraseOption();

    @Override
    public Integer call() {
        DataOption.keepNoLog();
        var restore = new Restore(Objects.requireNonNull(file), passphrase.read());
        int files = restore.into(data.folder(), Engine::makeJobTables);
        CommandTrail.record(
                data.folder(), AuditAction.BACKUP_RESTORED, "backup", spec.commandLine().getErr());
        spec.commandLine()
                .getErr()
                .printf(
                        "Teruggezet in %s: het register en %d bestanden. Het dashboard toont weer de cijfers van toen; 'rebuild' maakt ze opnieuw.%n",
                        data.folder(), files);
        return 0;
    }
}
