package nl.perspectief.dashboard.indicator;

import java.sql.Connection;
import java.sql.SQLException;
import nl.perspectief.sql.PublishedReading;
import org.duckdb.DuckDBConnection;

/**
 * Where the published figures are to be read; each call gives a connection of its own, to be
 * closed.
 */
@FunctionalInterface
public interface PublishedFigures {

    Connection connect() throws SQLException;

    /** All answers from one snapshot, as long as the reading is open. */
    static PublishedFigures of(PublishedReading reading) {
        return () -> reading.connection().unwrap(DuckDBConnection.class).duplicate();
    }
}
