package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A disk that cannot be written. Rights do not stop whoever runs tests as root, so it is made by
 * what stops root too: a file system that takes no files, and a file where a folder must be.
 */
class BrokenDiskTest {

    @TempDir Path root;

    @Test
    @EnabledOnOs(OS.LINUX)
    void aDataFolderWhereNothingCanBeWrittenIsToldWithWhatToDo() {
        assertThatThrownBy(() -> DataFolder.open(Path.of("/proc/perspectief"), false))
                .isInstanceOf(DataFolderException.class)
                .hasMessageStartingWith(
                        "De gegevensmap /proc/perspectief kan niet worden geschreven: ")
                .hasMessageEndingWith("of geef met --data een andere map.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"work", "originals"})
    void whatCannotBeStoredHasNoReceiptAndIsTakenInOnceTheDiskIsWell(String broken)
            throws IOException {
        try (var here = new HandingIn(root, h2())) {
            var folder = root.resolve(broken);
            var aside = root.resolve("aside");
            Files.move(folder, aside);
            Files.createFile(folder);

            assertThatThrownBy(() -> here.offer(HandingIn.NEXT, HandingIn.ANNA))
                    .rootCause()
                    .isInstanceOf(IOException.class);
            assertThat(here.rows("select count(*) from receipts")).containsExactly("0");

            Files.delete(folder);
            Files.move(aside, folder);
            long receipt = here.offer(HandingIn.NEXT, HandingIn.ANNA);
            assertThat(here.state(receipt, HandingIn.ANNA)).isEqualTo(DeliveryState.CHECKED);
        }
    }

    @Test
    void aNightThatCannotLandLosesNothingAndLandsOnceTheDiskIsWell() throws IOException {
        try (var here = new HandingIn(root, h2())) {
            var landing = root.resolve("landing");
            Files.delete(landing);
            Files.createFile(landing);

            assertThatThrownBy(() -> here.night(HandingIn.NEXT))
                    .rootCause()
                    .isInstanceOf(IOException.class);
            assertThat(here.rows("select outcome from receipts")).containsExactly("RECEIVED");

            Files.delete(landing);
            Files.createDirectory(landing);
            here.night();
            assertThat(here.delivered()).isEqualTo(List.of("GM0718 2026-K1 v1 IMPORTED"));
        }
    }

    private String h2() {
        return "jdbc:h2:file:" + root.resolve("register");
    }
}
