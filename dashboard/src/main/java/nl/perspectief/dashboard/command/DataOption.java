package nl.perspectief.dashboard.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import nl.perspectief.etl.delivery.DataFolder;
import nl.perspectief.etl.delivery.DataFolderInUseException;
import nl.perspectief.etl.delivery.OpenDesk;
import nl.perspectief.etl.job.Engine;
import picocli.CommandLine.Option;

/** The data folder of a command that needs it for itself. */
final class DataOption {

    /** Where the log goes and what it says; read by {@code logback.xml} at the first line. */
    private static final String LOG_TO = "perspectief.log.to";

    private static final String LOG_FOLDER = "perspectief.log.folder";
    private static final String LOG_LEVEL = "perspectief.log.level";

    @Option(names = "--data", paramLabel = "MAP", description = "Gegevensmap (${DEFAULT-VALUE}).")
    private Path folder = Path.of("data");

    Path folder() {
        return folder;
    }

    Engine open() {
        return open(folder);
    }

    /** For a command that finds its work in the folder: a name that was mistyped makes none. */
    Engine openExisting() {
        reference(folder);
        return openAlone(folder);
    }

    /** For a command with files of its own, which nobody would put in an inbox. */
    static Engine openAlone(Path folder) {
        return alone(folder, () -> open(folder));
    }

    /** For a command: on the screen stands what its user must know, in the log the rest. */
    static Engine open(Path folder) {
        return open(taken(folder));
    }

    /** For a command that has no data folder yet: what fails is told in its sentence. */
    static void keepNoLog() {
        System.setProperty(LOG_TO, "nowhere");
    }

    private static DataFolder taken(Path folder) {
        var taken = DataFolder.open(folder);
        System.setProperty(LOG_TO, "folder");
        System.setProperty(LOG_FOLDER, taken.log().toString());
        return taken;
    }

    /** For a question or a decision that cannot wait until tonight. */
    OpenDesk openDesk() {
        return openDeskAlone(folder);
    }

    /** The same for a folder that is named otherwise. */
    static OpenDesk openDeskAlone(Path folder) {
        return alone(folder, () -> openDesk(folder));
    }

    /** What cannot be left in the inbox for tonight has to wait for the other process. */
    private static <T> T alone(Path folder, Supplier<T> opening) {
        try {
            return opening.get();
        } catch (DataFolderInUseException e) {
            throw new CannotRunException(
                    "De gegevensmap %s is in gebruik door een ander proces van Perspectief. Stop dat en geef de opdracht opnieuw."
                            .formatted(folder));
        }
    }

    /**
     * The desk of a folder that is there already.
     *
     * @throws DataFolderInUseException when another process has it
     */
    static OpenDesk openDesk(Path folder) {
        reference(folder);
        return OpenDesk.in(taken(folder));
    }

    /** The reference files of a data folder that is there already. */
    static Path reference(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new CannotRunException(
                    "De gegevensmap %s bestaat niet. Controleer de naam bij --data."
                            .formatted(folder));
        }
        var reference = DataFolder.reference(folder);
        if (!Files.isDirectory(reference)) {
            throw new CannotRunException(
                    "%s is geen gegevensmap van Perspectief: de map 'reference' ontbreekt."
                            .formatted(folder));
        }
        return reference;
    }

    /** For a server, of which the screen is the log. */
    Engine openForServer() {
        return alone(folder, () -> open(DataFolder.open(folder)));
    }

    private static Engine open(DataFolder taken) {
        System.setProperty(LOG_LEVEL, "INFO");
        return Engine.open(taken, ProgramVersion.current());
    }
}
