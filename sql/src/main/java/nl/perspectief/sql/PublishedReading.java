package nl.perspectief.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;

/**
 * One look into one published file. All that is asked during it comes from the same snapshot, also
 * when a new one is published meanwhile. Close it; belongs to one thread at a time.
 */
public final class PublishedReading implements AutoCloseable {

    private final Path file;
    private final Connection connection;
    private final DSLContext dsl;
    private final Runnable atEnd;
    private boolean isClosed;

    PublishedReading(Path file, Connection connection, Runnable atEnd) {
        this.file = file;
        this.connection = connection;
        this.dsl =
                DSL.using(
                        new DefaultConfiguration()
                                .set(connection)
                                .set(SQLDialect.DUCKDB)
                                .set(new PublishedFile(file)));
        this.atEnd = atEnd;
    }

    /** For queries with the generated classes of {@code nl.perspectief.sql.published}. */
    public DSLContext dsl() {
        return dsl;
    }

    /** For what jOOQ cannot say; read-only, and closed with this reading. */
    public Connection connection() {
        return connection;
    }

    /** The published file that is read. */
    public Path file() {
        return file;
    }

    /** The first digits of the snapshot's id: with the same id the figures are the same. */
    public String shownId() {
        return WarehouseFolder.shownIdOf(file);
    }

    @Override
    public void close() {
        if (isClosed) {
            return;
        }
        isClosed = true;
        try {
            connection.close();
        } catch (SQLException e) {
            throw new WarehouseException("Cannot close a reading of " + file, e);
        } finally {
            atEnd.run();
        }
    }
}
