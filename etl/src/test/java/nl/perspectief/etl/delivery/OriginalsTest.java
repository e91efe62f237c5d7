package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginalsTest {

    /** Any name of the right form; what a content is really known by is made at the counter. */
    private static final String HASH = "aa11";

    private static final String OTHER_HASH = "bb22";

    @TempDir Path folder;
    private Path workbook;
    private Originals originals;

    @BeforeEach
    void setUp() throws IOException {
        workbook =
                Files.writeString(folder.resolve("werkboek.xlsx"), "een werkboek, byte voor byte");
        originals = new Originals(folder, new byte[32]);
    }

    @Test
    void givesBackWhatWasStoredByteForByte() throws IOException {
        originals.store(HASH, workbook);
        originals.store(HASH, workbook);

        assertThat(originals.read(HASH)).isEqualTo(Files.readAllBytes(workbook));
    }

    @Test
    void whatABrokenOffAttemptLeftIsNoHindrance() throws IOException {
        Files.createDirectories(file(HASH).getParent());
        Files.writeString(
                file(HASH).resolveSibling(HASH + ".0.new"),
                "half, en langer dan het wordt ".repeat(9));

        originals.store(HASH, workbook);

        assertThat(originals.read(HASH)).isEqualTo(Files.readAllBytes(workbook));
    }

    @Test
    void nothingReadableLiesOnTheDiskAndOnlyTheOwnerReadsIt() throws IOException {
        originals.store(HASH, workbook);

        var stored = Files.readAllBytes(file(HASH));
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("werkboek");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file(HASH))))
                .isEqualTo("rw-------");
    }

    @Test
    void aChangedFileOrAnotherKeyIsNoticed() throws IOException {
        originals.store(HASH, workbook);
        byte[] otherKey = new byte[32];
        otherKey[0] = 1;

        assertThatThrownBy(() -> new Originals(folder, otherKey).read(HASH))
                .isInstanceOf(OriginalLostException.class);

        byte[] stored = Files.readAllBytes(file(HASH));
        stored[stored.length - 1] ^= 1;
        Files.write(file(HASH), stored);
        assertThatThrownBy(() -> originals.read(HASH)).isInstanceOf(OriginalLostException.class);
    }

    @Test
    void aFileThatIsGoneOrCutOffIsNoticed() throws IOException {
        originals.store(HASH, workbook);
        Files.write(file(HASH), new byte[] {'P', 'S'});

        assertThatThrownBy(() -> originals.read(HASH)).isInstanceOf(OriginalLostException.class);
        assertThatThrownBy(() -> originals.read(OTHER_HASH))
                .isInstanceOf(OriginalLostException.class);
    }

    @Test
    void aFileLaidInAnothersPlaceIsNoticed() throws IOException {
        var other = Files.writeString(folder.resolve("ander.xlsx"), "een ander werkboek");
        originals.store(HASH, workbook);
        originals.store(OTHER_HASH, other);

        Files.copy(file(OTHER_HASH), file(HASH), StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> originals.read(HASH)).isInstanceOf(OriginalLostException.class);
    }

    private Path file(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash + ".enc");
    }
}
