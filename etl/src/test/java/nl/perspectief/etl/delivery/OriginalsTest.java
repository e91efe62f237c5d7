package nl.perspectief.etl.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginalsTest {

    private static final byte[] CONTENT =
            "een werkboek, byte voor byte".getBytes(StandardCharsets.UTF_8);

    @TempDir Path folder;

    @Test
    void givesBackWhatWasStoredByteForByte() {
        var originals = new Originals(folder, new byte[32]);
        var hash = Originals.hash(CONTENT);

        originals.store(hash, CONTENT);
        originals.store(hash, CONTENT);

        assertThat(originals.read(hash)).isEqualTo(CONTENT);
    }

    @Test
    void nothingReadableLiesOnTheDisk() throws Exception {
        var hash = Originals.hash(CONTENT);
        new Originals(folder, new byte[32]).store(hash, CONTENT);

        var stored =
                Files.readAllBytes(folder.resolve(hash.substring(0, 2)).resolve(hash + ".enc"));

        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("werkboek");
    }

    @Test
    void aChangedFileOrAnotherKeyIsNoticed() throws Exception {
        var originals = new Originals(folder, new byte[32]);
        var hash = Originals.hash(CONTENT);
        originals.store(hash, CONTENT);
        byte[] otherKey = new byte[32];
        otherKey[0] = 1;

        assertThatThrownBy(() -> new Originals(folder, otherKey).read(hash))
                .isInstanceOf(IllegalStateException.class);

        var file = folder.resolve(hash.substring(0, 2)).resolve(hash + ".enc");
        byte[] stored = Files.readAllBytes(file);
        stored[stored.length - 1] ^= 1;
        Files.write(file, stored);
        assertThatThrownBy(() -> originals.read(hash)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aFileLaidInAnothersPlaceIsNoticed() throws Exception {
        var originals = new Originals(folder, new byte[32]);
        var other = "een ander werkboek".getBytes(StandardCharsets.UTF_8);
        originals.store(Originals.hash(CONTENT), CONTENT);
        originals.store(Originals.hash(other), other);

        Files.copy(
                file(Originals.hash(other)),
                file(Originals.hash(CONTENT)),
                StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(() -> originals.read(Originals.hash(CONTENT)))
                .isInstanceOf(IllegalStateException.class);
    }

    private Path file(String hash) {
        return folder.resolve(hash.substring(0, 2)).resolve(hash + ".enc");
    }
}
