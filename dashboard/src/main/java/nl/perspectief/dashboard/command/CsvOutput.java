package nl.perspectief.dashboard.command;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Optional;
import nl.perspectief.dashboard.export.ExportRefusedException;
import nl.perspectief.dashboard.export.OutputFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where data goes: a file, or stdout. */
final class CsvOutput {

    @Option(
            names = "--out",
            paramLabel = "BESTAND",
            description = "Het bestand om te schrijven (standaard: naar de standaarduitvoer).")
    private @Nullable Path file;

    void write(OutputFile.Content content) {
        if (file == null) {
            writeToStdout(content);
        } else {
            OutputFile.write(file, content);
        }
    }

    /** The file, when the data does not go to stdout. */
    Optional<Path> file() {
        return Optional.ofNullable(file);
    }

    /** As bytes, so that the terminal's character set does not come in between. */
    private static void writeToStdout(OutputFile.Content content) {
        PrintStream stdout = System.out;
        try {
            content.writeTo(stdout);
        } catch (IOException e) {
            throw new ExportRefusedException("Kan niet naar de standaarduitvoer schrijven.", e);
        }
        if (stdout.checkError()) {
            throw new ExportRefusedException("Kan niet naar de standaarduitvoer schrijven.");
        }
    }
}
