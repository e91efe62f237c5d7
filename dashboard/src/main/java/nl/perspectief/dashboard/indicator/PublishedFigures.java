package nl.perspectief.dashboard.indicator;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Where the published figures are to be read; each call gives a connection of its own, to be
 * closed.
 */
@FunctionalInterface
public interface PublishedFigures {

    Connection connect() throws SQLException;
}
