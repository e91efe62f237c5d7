package nl.perspectief.dashboard.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFileTest {

    @TempDir private Path folder;

    @Test
    void replacesWhatStoodThere() throws IOException {
        Path file = Files.writeString(folder.resolve("figures.csv"), "yesterday");

        OutputFile.write(file, out -> say(out, "today"));

        assertThat(file).hasContent("today");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void keepsWhatStoodThereWhenWritingFails() throws IOException {
        Path file = Files.writeString(folder.resolve("figures.csv"), "yesterday");

        assertThatThrownBy(
                        () ->
                                OutputFile.write(
                                        file,
                                        out -> {
                                            say(out, "tod");
                                            throw new IOException("No space left on device");
                                        }))
                .isInstanceOf(ExportRefusedException.class)
                .hasMessage("Kan %s niet schrijven: de schijf is vol.".formatted(file));
        assertThat(file).hasContent("yesterday");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void writesThroughALinkToTheFileItNames() throws IOException {
        Path file = Files.writeString(folder.resolve("figures.csv"), "yesterday");
        Path link = Files.createSymbolicLink(folder.resolve("latest.csv"), file);

        OutputFile.write(link, out -> say(out, "today"));

        assertThat(file).hasContent("today");
        assertThat(link).isSymbolicLink();
    }

    @Test
    void saysSoWhenTheDeviceIsFull() {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));

        assertThatThrownBy(() -> OutputFile.write(full, out -> say(out, "x".repeat(100_000))))
                .isInstanceOf(ExportRefusedException.class)
                .hasMessage("Kan /dev/full niet schrijven: de schijf is vol.");
        assertThat(Files.isRegularFile(full)).isFalse();
    }

    @Test
    void saysSoWhenThereIsNoSuchFolderOrTheNameIsAFolders() {
        Path nowhere = folder.resolve("nowhere/figures.csv");

        assertThatThrownBy(() -> OutputFile.write(nowhere, out -> say(out, "x")))
                .hasMessage("Kan %s niet schrijven: de map bestaat niet.".formatted(nowhere));
        assertThatThrownBy(() -> OutputFile.write(folder, out -> say(out, "x")))
                .hasMessage("%s is een map, geen bestand.".formatted(folder));
    }

    private static void say(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
