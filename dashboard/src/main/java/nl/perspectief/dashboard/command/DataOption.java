package nl.perspectief.dashboard.command;

import java.nio.file.Path;
import nl.perspectief.etl.delivery.DataFolder;
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

    /** For a command: on the screen stands what its user must know, in the log the rest. */
    static Engine open(Path folder) {
        var taken = DataFolder.open(folder);
        System.setProperty(LOG_TO, "folder");
        System.setProperty(LOG_FOLDER, taken.log().toString());
        return open(taken);
    }

    /** For a server, of which the screen is the log. */
    Engine openForServer() {
        return open(DataFolder.open(folder));
    }

    private static Engine open(DataFolder taken) {
        System.setProperty(LOG_LEVEL, "INFO");
        return Engine.open(taken, ProgramVersion.current());
    }
}
