package nl.perspectief.dashboard.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The passphrase of a backup, out of a file: what is typed stands in the list of processes. */
final class PassphraseOption {

    private static final int SHORTEST = 12;

    @Option(
            names = "--passphrase-file",
            paramLabel = "BESTAND",
            description = "Bestand met de wachtzin op de eerste regel (minstens 12 tekens).")
    private @Nullable Path file;

    /** Null when none was asked for. */
    char @Nullable [] read() {
        if (file == null) {
            return null;
        }
        try (var lines = Files.newBufferedReader(file)) {
            var line = lines.readLine();
            if (line == null || line.strip().length() < SHORTEST) {
                throw new CannotRunException(
                        "De wachtzin in %s is te kort. Zet op de eerste regel minstens %d tekens."
                                .formatted(file, SHORTEST));
            }
            return line.strip().toCharArray();
        } catch (IOException _) {
            throw new CannotRunException(
                    "De wachtzin in %s kan niet worden gelezen. Controleer de naam en de rechten."
                            .formatted(file));
        }
    }
}
