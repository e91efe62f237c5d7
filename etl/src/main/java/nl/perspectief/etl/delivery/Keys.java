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
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;

/**
 * The two secrets of a data folder, made at its first start and readable by its owner only. Without
 * them the originals cannot be read again: a backup without the keys is no backup. The register
 * keeps a print of each, so that a lost key is never replaced by a new one, nor by another
 * folder's.
 */
final class Keys {

    private static final int LENGTH = 32;

    private final DataFolder data;
    private final Path folder;
    private final Path prints;

    Keys(DataFolder data) {
        this.data = data;
        this.folder = data.keys();
        this.prints = data.operations();
    }

    /** The key under which originals are encrypted (AES-256). */
    byte[] encryption() {
        return secret("encryption.key");
    }

    /** The key under which pseudonyms are keyed anew (HMAC-SHA256). */
    byte[] pseudonyms() {
        return secret("hmac.secret");
    }

    /** In turn: of two processes at their first start, the second takes what the first made. */
    private byte[] secret(String name) {
        return data.inTurn(() -> readOrMake(name));
    }

    private byte[] readOrMake(String name) {
        var file = folder.resolve(name);
        var print = prints.resolve(name + ".sha256");
        try {
            if (!Files.exists(file) && !Files.exists(print)) {
                make(file, newSecret());
            }
            byte[] secret = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
            var known = Files.exists(print) ? Files.readString(print) : sha256(secret);
            if (secret.length != LENGTH || !known.equals(sha256(secret))) {
                throw new DataFolderException(
                        "De sleutel %s is weg, beschadigd of van een andere gegevensmap. Zet hem terug uit de reservekopie; zonder deze sleutel zijn de originelen niet te lezen."
                                .formatted(file),
                        null);
            }
            if (!Files.exists(print)) {
                make(print, known.getBytes(StandardCharsets.US_ASCII));
            }
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static byte[] newSecret() {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /** The secret is as long as its print, so that the print betrays nothing. */
    private static String sha256(byte[] secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    private static void make(Path file, byte[] content) throws IOException {
        var aside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(aside);
        var onlyOwner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel =
                FileChannel.open(
                        aside,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        onlyOwner)) {
            channel.write(ByteBuffer.wrap(content));
            channel.force(true);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
