package nl.perspectief.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.duckdb.DuckDBConnection;
import org.jooq.DSLContext;

/**
 * The published figures, to read. Each reading looks where the pointer points: after a new
 * publication new readings get the new file, readings under way end on the old one, and the old one
 * is closed after the last of them. Safe for use by many threads.
 */
public final class PublishedWarehouse implements AutoCloseable {

    /** Enough for a screen; a build in the same process has its own. */
    private static final int THREADS = 2;

    private static final String MEMORY_LIMIT = "512MB";

    private final WarehouseFolder folder;
    private final Map<Path, OpenFile> open = new HashMap<>();

    /** Opens nothing yet; the folder may still be empty, or not be there. */
    public PublishedWarehouse(Path warehouseFolder) {
        this.folder = new WarehouseFolder(warehouseFolder);
    }

    /** Whether there is anything to read. */
    public boolean isPublished() {
        return folder.current().isPresent();
    }

    /**
     * A reading of the current file; empty as long as nothing was published.
     *
     * @throws DamagedDataException when it is gone or not whole, or the pointer names none
     */
    public Optional<PublishedReading> current() {
        return folder.current().map(this::read);
    }

    /**
     * For who knows that the folder was there: without it nobody can say that nothing was
     * published.
     *
     * @throws DamagedDataException when it is gone
     */
    public void requireFolder() {
        folder.requireThere();
    }

    /**
     * A reading of a kept snapshot.
     *
     * @param idPrefix the first digits of its id, or the whole of it
     * @return empty when no kept file has such an id, or when files of different snapshots have
     */
    public Optional<PublishedReading> snapshot(String idPrefix) {
        List<Path> found = idPrefix.isBlank() ? List.of() : folder.withSnapshot(idPrefix);
        long snapshots = found.stream().map(WarehouseFolder::shownIdOf).distinct().count();
        return snapshots == 1 ? Optional.of(read(found.getFirst())) : Optional.empty();
    }

    /** Whether the figures of a snapshot are still there. */
    public static boolean isKept(Path warehouseFolder, SnapshotId snapshot) {
        return !new WarehouseFolder(warehouseFolder).withSnapshot(snapshot.value()).isEmpty();
    }

    /**
     * Asks the current file one thing.
     *
     * @throws WarehouseException when nothing was published yet
     */
    public <T> T query(Function<DSLContext, T> question) {
        try (PublishedReading reading =
                current().orElseThrow(() -> new WarehouseException("Nothing was published yet"))) {
            return question.apply(reading.dsl());
        }
    }

    private synchronized PublishedReading read(Path file) {
        closeIdleFilesExcept(file);
        OpenFile opened = open.computeIfAbsent(file, OpenFile::new);
        Connection connection;
        try {
            connection = opened.connect();
        } catch (SQLException e) {
            // an internal error makes DuckDB refuse everything until the file is opened anew
            opened.closeQuietly();
            opened = new OpenFile(file);
            open.put(file, opened);
            connection = connectAgain(opened);
        }
        opened.readings++;
        OpenFile used = opened;
        return new PublishedReading(file, connection, () -> ended(used));
    }

    private static Connection connectAgain(OpenFile opened) {
        try {
            return opened.connect();
        } catch (SQLException e) {
            throw new PublishedFile(opened.file).unreadable(e);
        }
    }

    private synchronized void ended(OpenFile opened) {
        opened.readings--;
        folder.pointedAt().ifPresent(this::closeIdleFilesExcept);
    }

    private void closeIdleFilesExcept(Path wanted) {
        open.values()
                .removeIf(
                        file -> {
                            boolean isIdle = file.readings == 0 && !file.file.equals(wanted);
                            if (isIdle) {
                                file.close();
                            }
                            return isIdle;
                        });
    }

    /** How many files are open now: one, but for a moment after a publication. */
    synchronized int openFiles() {
        return open.size();
    }

    /** Closes all files; readings under way fail. */
    @Override
    public synchronized void close() {
        open.values().forEach(OpenFile::close);
        open.clear();
    }

    /** A file, kept open by a connection of its own: DuckDB shuts down with the last one. */
    private static final class OpenFile {

        private final Path file;
        private final DuckDBConnection root;
        private int readings;

        OpenFile(Path file) {
            this.file = file;
            try {
                this.root =
                        DuckDb.openReadOnly(file, THREADS, MEMORY_LIMIT)
                                .unwrap(DuckDBConnection.class);
            } catch (SQLException | WarehouseException e) {
                throw new PublishedFile(file).unreadable(e);
            }
        }

        /** A connection that has proved to work. */
        Connection connect() throws SQLException {
            Connection connection = root.duplicate();
            try (var statement = connection.createStatement()) {
                statement.execute("select 1");
                return connection;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        }

        void close() {
            try {
                root.close();
            } catch (SQLException e) {
                throw new WarehouseException("Cannot close " + file, e);
            }
        }

        /** For a database that has failed already and may fail once more while closing. */
        void closeQuietly() {
            try {
                root.close();
            } catch (SQLException e) {
                System.getLogger(PublishedWarehouse.class.getName())
                        .log(System.Logger.Level.WARNING, "Closing a failed database", e);
            }
        }
    }
}
