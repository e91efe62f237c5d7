package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

class DataFolderTest {

    @TempDir Path root;

    @Test
    void aFolderInUseIsRefusedWithWhatToDo() {
        try (var folder = DataFolder.open(root.resolve("data"))) {
            assertThatThrownBy(() -> DataFolder.open(folder.root()))
                    .isInstanceOf(DataFolderInUseException.class)
                    .hasMessageContaining("eg het bestand in DATA/inbox; het gaat vannacht mee");
        }
        DataFolder.open(root.resolve("data")).close();
    }

    @Test
    void whatAKilledProcessLeftInItsWorkFolderIsClearedAwayByTheNext() throws Exception {
        var data = root.resolve("data");
        Path left;
        try (var first = DataFolder.open(data, true)) {
            left = first.work();
            assertThat(left.getParent()).isEqualTo(data.resolve("work"));
        }
        assertThat(left).doesNotExist();
        Files.createDirectories(left);
        Files.writeString(left.resolve("copy.xlsx"), "open");
        Files.writeString(left.resolveSibling(left.getFileName() + ".lock"), "");

        try (var next = DataFolder.open(data, true)) {
            assertThat(left).doesNotExist();
            assertThat(next.work()).isEmptyDirectory();
        }
    }

    @Test
    void aFolderThatCannotBeMadeSaysSo() throws Exception {
        Files.writeString(root.resolve("bestand"), "");

        assertThatThrownBy(() -> DataFolder.open(root.resolve("bestand")))
                .isInstanceOf(DataFolderException.class)
                .hasMessageContaining("kan niet worden geschreven: ")
                .hasMessageEndingWith(
                        "bestand is geen map. Verplaats dat bestand, of geef met --data een andere map.");
    }

    @Test
    void aFolderThatWasTakenAwaySaysSo() {
        var data = root.resolve("data");
        try (var folder = DataFolder.open(data)) {
            folder.requireThere();
            FileSystemUtils.deleteRecursively(data.toFile());

            assertThatThrownBy(folder::requireThere)
                    .isInstanceOf(DataFolderException.class)
                    .hasMessage(
                            "De gegevensmap %s is weg. Zet de map terug en start Perspectief opnieuw."
                                    .formatted(data));
        }
    }

    @Test
    void keysAreMadeOnceAndOnlyTheOwnerReadsThem() throws Exception {
        try (var folder = DataFolder.open(root)) {
            var keys = new Keys(folder);
            var first = keys.encryption();

            assertThat(new Keys(folder).encryption()).isEqualTo(first).hasSize(32);
            assertThat(keys.pseudonyms()).isNotEqualTo(first);
            assertThat(
                            PosixFilePermissions.toString(
                                    Files.getPosixFilePermissions(
                                            folder.keys().resolve("encryption.key"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void aDamagedKeyStopsTheProgramInsteadOfMakingANewOne() throws Exception {
        try (var folder = DataFolder.open(root)) {
            var keys = new Keys(folder);
            keys.encryption();
            Files.write(folder.keys().resolve("encryption.key"), new byte[] {1, 2, 3});

            assertThatThrownBy(keys::encryption)
                    .isInstanceOf(DataFolderException.class)
                    .hasMessageContaining("beschadigd");
        }
    }

    @Test
    void neitherALostKeyNorAnotherFoldersKeyIsTakenForOurs() throws Exception {
        try (var folder = DataFolder.open(root)) {
            var keys = new Keys(folder);
            keys.encryption();
            var file = folder.keys().resolve("encryption.key");

            Files.write(file, new byte[32]);
            assertThatThrownBy(keys::encryption).hasMessageContaining("andere gegevensmap");

            Files.delete(file);
            assertThatThrownBy(keys::encryption).hasMessageContaining("is weg");
            assertThat(file).doesNotExist();
        }
    }

    @Test
    void participantsOfTheSampleTakePartInTheSampleQuartersOnly() {
        try (var folder = DataFolder.open(root)) {
            var participation = Participants.context(folder.reference()).participation();

            assertThat(participation.whyNotExpected("BOTOC", "GM0363", quarter("2026-K3")))
                    .isEmpty();
            assertThat(participation.whyNotExpected("BOTOC", "GM0363", quarter("2024-K2")))
                    .contains("deze gemeente doet mee van 2024-K3 tot en met 2026-K3");
            assertThat(participation.whyNotExpected("IMPULS_SZW", "GM0202", quarter("2026-K3")))
                    .contains("deze gemeente doet niet mee aan dit programma");
        }
    }

    private static Quarter quarter(String text) {
        return Quarter.parse(text);
    }
}
