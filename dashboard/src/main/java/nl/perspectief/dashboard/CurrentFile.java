package nl.perspectief.dashboard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import nl.perspectief.dashboard.frame.Publication;
import nl.perspectief.dashboard.indicator.PublishedFigures;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * The published file that the pointer names. One connection stays open, so that the next one is
 * quick; when the pointer moves on, it is replaced.
 */
final class CurrentFile implements PublishedFigures, Publication, AutoCloseable {

    private final Path folder;
    private @Nullable Path opened;
    private @Nullable DuckDBConnection kept;

    CurrentFile(Path folder) {
        this.folder = folder;
    }

    @Override
    public boolean exists() {
        return Files.exists(pointer());
    }

    @Override
    public synchronized Connection connect() throws SQLException {
        var file = folder.resolve(named());
        if (kept == null || !file.equals(opened)) {
            close();
            kept = open(file);
            opened = file;
        }
        return kept.duplicate();
    }

    @Override
    public synchronized void close() throws SQLException {
        if (kept != null) {
            kept.close();
            kept = null;
        }
    }

    private Path pointer() {
        return folder.resolve("current");
    }

    private String named() {
        try {
            return Files.readString(pointer()).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DuckDBConnection open(Path file) throws SQLException {
        var properties = new Properties();
        properties.setProperty("duckdb.read_only", "true");
        properties.setProperty("threads", "2");
        properties.setProperty("memory_limit", "1GB");
        properties.setProperty("enable_external_access", "false");
        properties.setProperty("lock_configuration", "true");
        return (DuckDBConnection) DriverManager.getConnection("jdbc:duckdb:" + file, properties);
    }
}
