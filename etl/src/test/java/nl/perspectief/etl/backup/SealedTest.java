package nl.perspectief.etl.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealedTest {

    private static final char[] PASSPHRASE = "paard batterij nietje".toCharArray();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 1 << 20, (1 << 20) + 1, 5_000_000})
    void whatIsSealedIsReadAgainUnlessItWasCutChangedOrIsOfAnotherPassphrase(int size)
            throws IOException {
        byte[] plain = new byte[size];
        new Random(size).nextBytes(plain);
        var out = new ByteArrayOutputStream();
        try (var sealing = Sealed.out(out, PASSPHRASE)) {
            sealing.write(plain, 0, size);
        }
        byte[] stored = out.toByteArray();

        assertThat(read(stored, PASSPHRASE)).isEqualTo(plain);
        assertFails(Arrays.copyOf(stored, stored.length - 1), PASSPHRASE);
        if (size > 1 << 20) {
            assertFails(Arrays.copyOf(stored, 20 + (1 << 20) + 16), PASSPHRASE);
        }
        stored[stored.length - 3] ^= 1;
        assertFails(stored, PASSPHRASE);
        stored[stored.length - 3] ^= 1;
        assertFails(stored, "paard batterij niet".toCharArray());
    }

    private static void assertFails(byte[] stored, char[] passphrase) {
        assertThatThrownBy(() -> read(stored, passphrase)).isInstanceOf(IOException.class);
    }

    private static byte[] read(byte[] stored, char[] passphrase) throws IOException {
        var source = new ByteArrayInputStream(stored);
        source.skipNBytes(Sealed.MARK.length);
        try (var in = Sealed.in(source, passphrase)) {
            return in.readAllBytes();
        }
    }
}
