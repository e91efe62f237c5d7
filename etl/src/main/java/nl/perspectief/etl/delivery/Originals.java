package nl.perspectief.etl.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The files as they came in, byte-exact, by their SHA-256, encrypted with AES-256-GCM. A file is a
 * mark and version (4 bytes), a nonce (12), then the ciphertext with its tag; the hash is bound in
 * as associated data, so that no file can be put in another's place.
 */
final class Originals {

    private static final byte[] MARK = "PSO1".getBytes(StandardCharsets.US_ASCII);
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private final Path folder;
    private final SecretKeySpec key;

    Originals(Path folder, byte[] key) {
        this.folder = folder;
        this.key = new SecretKeySpec(key, "AES");
    }

    /** The SHA-256 of a content, in lower case hex. */
    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    /** Stores a content once; a second time changes nothing. */
    void store(String sha256, byte[] content) {
        var file = file(sha256);
        if (Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            var aside = Files.createTempFile(file.getParent(), sha256, ".new");
            writeForced(aside, encrypted(sha256, content));
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot store original " + sha256, e);
        }
    }

    /** The content as it came in; throws when the file was changed or lies under the wrong name. */
    byte[] read(String sha256) {
        try {
            return decrypted(sha256, Files.readAllBytes(file(sha256)));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read original " + sha256, e);
        }
    }

    void delete(String sha256) {
        try {
            Files.deleteIfExists(file(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete original " + sha256, e);
        }
    }

    private Path file(String sha256) {
        return folder.resolve(sha256.substring(0, 2)).resolve(sha256 + ".enc");
    }

    private byte[] encrypted(String sha256, byte[] content) {
        byte[] nonce = new byte[NONCE_LENGTH];
        new SecureRandom().nextBytes(nonce);
        byte[] ciphertext = cipher(Cipher.ENCRYPT_MODE, nonce, sha256, content);
        return ByteBuffer.allocate(MARK.length + NONCE_LENGTH + ciphertext.length)
                .put(MARK)
                .put(nonce)
                .put(ciphertext)
                .array();
    }

    private byte[] decrypted(String sha256, byte[] stored) throws IOException {
        int start = MARK.length + NONCE_LENGTH;
        if (stored.length < start || !Arrays.equals(stored, 0, MARK.length, MARK, 0, MARK.length)) {
            throw new IOException("Not a stored original: " + sha256);
        }
        byte[] nonce = Arrays.copyOfRange(stored, MARK.length, start);
        byte[] ciphertext = Arrays.copyOfRange(stored, start, stored.length);
        return cipher(Cipher.DECRYPT_MODE, nonce, sha256, ciphertext);
    }

    private byte[] cipher(int mode, byte[] nonce, String sha256, byte[] input) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(sha256.getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "Original %s cannot be read with this key, or was changed".formatted(sha256),
                    e);
        }
    }

    private static void writeForced(Path file, byte[] content) throws IOException {
        try (var channel =
                FileChannel.open(
                        file, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            var buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }
}
