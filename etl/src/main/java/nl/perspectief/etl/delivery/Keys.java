package nl.perspectief.etl.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Set;

/**
 * The two secrets of a data folder, made at its first start and readable by its owner only. Without
 * them the originals cannot be read again: a backup without the keys is no backup.
 */
final class Keys {

    private static final int LENGTH = 32;

    private final Path folder;

    Keys(Path folder) {
        this.folder = folder;
    }

    /** The key under which originals are encrypted (AES-256). */
    byte[] encryption() {
        return secret("encryption.key");
    }

    /** The key under which pseudonyms are keyed anew (HMAC-SHA256). */
    byte[] pseudonyms() {
        return secret("hmac.secret");
    }

    private byte[] secret(String name) {
        var file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            byte[] secret = Files.readAllBytes(file);
            if (secret.length != LENGTH) {
                throw new DataFolderException(
                        "De sleutel %s is beschadigd. Zet hem terug uit de reservekopie; zonder deze sleutel zijn de originelen niet te lezen."
                                .formatted(file),
                        null);
            }
            return secret;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] secret = new byte[LENGTH];
        new SecureRandom().nextBytes(secret);
        var aside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(aside);
        var onlyOwner =
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel =
                FileChannel.open(
                        aside,
                        Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                        onlyOwner)) {
            channel.write(ByteBuffer.wrap(secret));
            channel.force(true);
        } catch (FileAlreadyExistsException e) {
            throw new IOException("Another process makes the keys of this folder", e);
        }
        Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
