package nl.perspectief.etl.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.CipherInputStream;
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
    private static final Set<StandardOpenOption> NEW =
            Set.of(
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING);
    private static final FileAttribute<?> ONLY_OWNER =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    private final Path folder;
    private final SecretKeySpec key;

    Originals(Path folder, byte[] key) {
        this.folder = folder;
        this.key = new SecretKeySpec(key, "AES");
    }

    /** Stores the content of a file once; a second time changes nothing. */
    void store(String sha256, Path content) {
        var file = file(sha256);
        if (Files.exists(file)) {
            return;
        }
        // two who store the same content at once do not write into each other's file
        var aside = file.resolveSibling("%s-%s.new".formatted(sha256, UUID.randomUUID()));
        try {
            Files.createDirectories(drawer(sha256));
            encrypt(sha256, content, aside);
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
            force(drawer(sha256));
            force(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot store original " + sha256, e);
        }
    }

    /** Piece by piece, for a file may be larger than our memory. */
    private void encrypt(String sha256, Path content, Path target) throws IOException {
        byte[] nonce = new byte[NONCE_LENGTH];
        new SecureRandom().nextBytes(nonce);
        try (var channel = FileChannel.open(target, NEW, ONLY_OWNER);
                var out = Channels.newOutputStream(channel);
                var in =
                        new CipherInputStream(
                                Files.newInputStream(content),
                                cipher(Cipher.ENCRYPT_MODE, nonce, sha256))) {
            out.write(MARK);
            out.write(nonce);
            in.transferTo(out);
            channel.force(true);
        }
    }

    /**
     * The content as it came in.
     *
     * @throws OriginalLostException when the file is gone, was changed or lies under a wrong name
     */
    byte[] read(String sha256) {
        try {
            return decrypted(sha256, Files.readAllBytes(file(sha256)));
        } catch (NoSuchFileException e) {
            throw new OriginalLostException(sha256, e);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read original " + sha256, e);
        }
    }

    /** What a process that was killed was writing; what is a day old nobody is writing any more. */
    void removeLeftovers() {
        var yesterday = FileTime.from(Instant.now().minus(Duration.ofDays(1)));
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(file -> file.toString().endsWith(".new")).toList()) {
                if (Files.getLastModifiedTime(file).compareTo(yesterday) < 0) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot tidy " + folder, e);
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
        return drawer(sha256).resolve(sha256 + ".enc");
    }

    private Path drawer(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }

    private byte[] decrypted(String sha256, byte[] stored) {
        int start = MARK.length + NONCE_LENGTH;
        if (stored.length < start || !Arrays.equals(stored, 0, MARK.length, MARK, 0, MARK.length)) {
            throw new OriginalLostException(sha256, null);
        }
        byte[] nonce = Arrays.copyOfRange(stored, MARK.length, start);
        try {
            return cipher(Cipher.DECRYPT_MODE, nonce, sha256)
                    .doFinal(stored, start, stored.length - start);
        } catch (GeneralSecurityException e) {
            throw new OriginalLostException(sha256, e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String sha256) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(sha256.getBytes(StandardCharsets.US_ASCII));
            return cipher;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no AES/GCM", e);
        }
    }

    private static void force(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
