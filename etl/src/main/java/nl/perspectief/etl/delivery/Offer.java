package nl.perspectief.etl.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.LongConsumer;
import nl.perspectief.etl.finding.Shown;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file as it was when it was offered: read once, into a copy of our own, for the sender may still
 * be writing, and its name may hold what this system cannot spell.
 */
final class Offer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Offer.class);

    private static final int BUFFER = 1 << 16;

    private final Arrival arrival;
    private final String givenName;
    private final Path copy;
    private final long size;
    private final @Nullable String owner;

    private Offer(Arrival arrival, String givenName, Path copy, long size, @Nullable String owner) {
        this.arrival = arrival;
        this.givenName = givenName;
        this.copy = copy;
        this.size = size;
        this.owner = owner;
    }

    /**
     * @return empty when we may not read it, or it is gone
     * @throws UncheckedIOException when our own disk fails
     */
    static Optional<Offer> of(Path file, Path workFolder) {
        var copy = workFolder.resolve("aanbod");
        try (var in = open(file)) {
            return in == null ? Optional.empty() : Optional.of(read(file, in, copy));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot take in " + Arrival.nameOf(file), e);
        }
    }

    /**
     * A file that comes in as a stream, read no further than allowed.
     *
     * @param copy where to put it
     * @param limit how many bytes it may have
     * @param count told how many were read, also when it was cut off
     * @return empty when it has more
     * @throws IOException when it broke off, or our own disk fails
     */
    static Optional<Offer> upTo(
            long limit, InputStream in, String givenName, Path copy, LongConsumer count)
            throws IOException {
        var digest = sha256();
        var content = new DigestInputStream(in, digest);
        long size = 0;
        try (var out = Files.newOutputStream(copy)) {
            var buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > limit) {
                    break;
                }
                out.write(buffer, 0, read);
            }
        } finally {
            count.accept(size);
        }
        var hash = HexFormat.of().formatHex(digest.digest());
        var arrival = new Arrival(Shown.fileName(givenName), hash);
        var offer = new Offer(arrival, givenName, copy, size, null);
        if (size > limit) {
            offer.close();
            return Optional.empty();
        }
        return Optional.of(offer);
    }

    private static @Nullable InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            LOG.warn("A file that was offered cannot be opened: {}", e.getClass().getSimpleName());
            return null;
        }
    }

    private static Offer read(Path file, InputStream in, Path copy) throws IOException {
        var digest = sha256();
        long size =
                Files.copy(
                        new DigestInputStream(in, digest),
                        copy,
                        StandardCopyOption.REPLACE_EXISTING);
        var hash = HexFormat.of().formatHex(digest.digest());
        var arrival = new Arrival(Arrival.nameOf(file), hash);
        return new Offer(arrival, file.getFileName().toString(), copy, size, ownerOf(file));
    }

    /** Not every file system knows owners, and the file may be gone by now. */
    private static @Nullable String ownerOf(Path file) {
        try {
            return Files.getOwner(file).getName();
        } catch (IOException | UnsupportedOperationException e) {
            LOG.warn("Whose file was offered is not known: {}", e.getClass().getSimpleName());
            return null;
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    Arrival arrival() {
        return arrival;
    }

    /** The name as the sender gave it: to be judged, and not to be kept. */
    String givenName() {
        return givenName;
    }

    Path copy() {
        return copy;
    }

    long size() {
        return size;
    }

    /** Whose file it was, by the operating system. */
    @Nullable String owner() {
        return owner;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            // the work folder is emptied at the next start
            LOG.warn("Cannot delete {}", copy, e);
        }
    }
}
