package nl.perspectief.dashboard.command;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.etl.backup.Backup;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** All that a data folder keeps, as one file. */
@Command(
        name = "backup",
        description = {
            "Maakt van de gegevensmap en het register één bestand, om elders te bewaren.",
            "Met PostgreSQL mag het dashboard doordraaien; met H2 stopt u het eerst."
        },
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private static final int MEGABYTE = 1 << 20;

    @Spec private CommandSpec spec;

    @Mixin private final DataOption data = new DataOption();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "BESTAND",
            description = "De reservekopie; een bestand dat er al is blijft staan.")
    private @Nullable Path out;

    @Mixin private final PassphraseOption passphrase = new PassphraseOption();

    @Override
    public Integer call() {
        var secret = passphrase.read();
        var file = Objects.requireNonNull(out);
        try (var engine = data.openExisting()) {
            var backup = new Backup(engine.folder(), engine.operations(), engine.operationsUrl());
            var written = engine.alone(() -> backup.write(file, secret));
            AuditLog.of(engine).recordCommand(AuditAction.BACKUP_MADE, "backup");
            var err = spec.commandLine().getErr();
            err.printf(
                    "Reservekopie gemaakt: %s (%d bestanden, %d MB).%n",
                    file, written.files(), Math.ceilDiv(written.bytes(), MEGABYTE));
            if (secret == null) {
                err.println(
                        "Let op: dit bestand is niet versleuteld. Er staan gegevens van jongeren in en de sleutels van de originelen. Bewaar het zo veilig als de gegevensmap zelf, of geef --passphrase-file.");
            }
            return 0;
        }
    }
}
