package nl.perspectief.etl.landing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Comparator;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.UUID;
import nl.perspectief.etl.sheet.CoverSheet;
import nl.perspectief.etl.sheet.Delivered;

/**
 * The landed rows: one folder an imported delivery, {@code
 * programme=…/quarter=…/municipality=…/delivery=<id>/<sheet>.parquet}. A folder is there whole or
 * not at all. Safe for several threads.
 */
public final class Landing {

    private static final String ASIDE = ".aside";

    private final Path root;
    private final byte[] secret;

    /**
     * @param secret the key for the pseudonyms, 32 bytes
     */
    public Landing(Path root, byte[] secret) {
        this.root = root;
        this.secret = secret.clone();
    }

    /** Where a delivery's files lie, whether or not they are there yet. */
    public Path folder(String programme, String quarter, String municipalityCode, long deliveryId) {
        return municipalityFolder(programme, quarter, municipalityCode)
                .resolve("delivery=" + deliveryId);
    }

    private Path municipalityFolder(String programme, String quarter, String municipalityCode) {
        return root.resolve("programme=" + programme)
                .resolve("quarter=" + quarter)
                .resolve("municipality=" + municipalityCode);
    }

    /**
     * Lands all sheets of a delivery. What a broken-off attempt left behind is replaced.
     *
     * @throws UncheckedIOException when the disk is full or not writable; then nothing has changed
     */
    public Path land(long deliveryId, Delivered delivered) {
        var name = "delivery=" + deliveryId;
        var aside = root.resolve(ASIDE).resolve(name);
        var home = homeOf(delivered.cover());
        try {
            deleteFolder(aside);
            Files.createDirectories(aside);
            write(deliveryId, delivered, aside);
            forceToDisk(aside);
            deleteFolder(home.resolve(name));
            Files.createDirectories(home);
            Files.move(aside, home.resolve(name), StandardCopyOption.ATOMIC_MOVE);
            force(home);
            return home.resolve(name);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot land delivery " + deliveryId, e);
        } catch (SQLException e) {
            throw failure("Cannot land delivery " + deliveryId, e);
        }
    }

    /** A pseudonym as it stands in the landed rows of one programme and municipality. */
    public String rekeyed(
            String programme, String municipalityCode, String column, String pseudonym) {
        return new Pseudonyms(secret, programme, municipalityCode).rekeyed(column, pseudonym);
    }

    /**
     * Takes the rows of persons out of one landed sheet. Done twice, nothing changes.
     *
     * @param folder of the delivery
     * @param persons as they stand in the landed rows
     * @return how many rows are left; empty when the sheet is not there
     */
    public OptionalLong erase(
            Path folder, String sheet, String column, Collection<String> persons) {
        var file = folder.resolve(sheet + ".parquet");
        if (!Files.exists(file)) {
            return OptionalLong.empty();
        }
        var aside = root.resolve(ASIDE).resolve("erase-" + UUID.randomUUID() + ".parquet");
        try {
            Files.createDirectories(aside.getParent());
            try (var connection = scratchDatabase(aside)) {
                return OptionalLong.of(
                        new LandedErasure(connection, column, persons).from(file, aside));
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot erase from " + file, e);
        } catch (SQLException e) {
            throw failure("Cannot erase from " + file, e);
        }
    }

    /** DuckDB reports a full disk as its own error; to us it is the same broken machinery. */
    private static RuntimeException failure(String message, SQLException e) {
        return String.valueOf(e.getMessage()).contains("IO Error")
                ? new UncheckedIOException(message, new IOException(e.getMessage(), e))
                : new IllegalStateException(message, e);
    }

    private Path homeOf(CoverSheet cover) {
        return municipalityFolder(
                cover.programme(), cover.quarter().toString(), cover.municipalityCode());
    }

    private void write(long deliveryId, Delivered delivered, Path folder) throws SQLException {
        var cover = delivered.cover();
        var pseudonyms = new Pseudonyms(secret, cover.programme(), cover.municipalityCode());
        try (var connection = scratchDatabase(folder)) {
            var file = new SheetFile(connection, pseudonyms, deliveryId);
            for (var sheet : delivered.sheets().values()) {
                file.write(sheet, folder.resolve(sheet.definition().name() + ".parquet"));
            }
        }
    }

    /**
     * An in-memory database that is thrown away: the Appender knows no rollback, a scratch needs
     * none.
     */
    private static Connection scratchDatabase(Path spill) throws SQLException {
        var settings = new Properties();
        settings.setProperty("threads", "1");
        settings.setProperty("memory_limit", "256MB");
        settings.setProperty("temp_directory", spill.resolveSibling("spill").toString());
        settings.setProperty("autoinstall_known_extensions", "false");
        return DriverManager.getConnection("jdbc:duckdb:", settings);
    }

    private static void forceToDisk(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (var file : files.toList()) {
                force(file);
            }
        }
        force(folder);
    }

    static void force(Path path) throws IOException {
        try (var channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static void deleteFolder(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
