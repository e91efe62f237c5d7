package nl.perspectief.dashboard.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * The sample deliveries, imported by the program into a data folder. Read it, and change nothing.
 */
final class SampleData implements AutoCloseable {

    static final Path SAMPLES = Path.of("..", "sample-exports");

    private final Path folder;
    private final Program.Ended run;

    SampleData() throws Exception {
        folder = Files.createTempDirectory("perspectief-samples");
        run =
                Program.run(
                        "import",
                        SAMPLES.resolve("botoc").toString(),
                        SAMPLES.resolve("impuls_szw").toString(),
                        "--data",
                        folder.toString(),
                        "--as-of",
                        "2026-10-14");
    }

    Path folder() {
        return folder;
    }

    /** How the import ended. */
    Program.Ended run() {
        return run;
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
