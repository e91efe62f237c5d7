package nl.perspectief.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Small steps with plain SQL that builder, checks and publisher share. */
final class Sql {

    private Sql() {}

    /** Runs one or more statements; a failure names what was being done. */
    static void run(Connection connection, String what, String sql) {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new WarehouseException("%s: %s".formatted(what, e.getMessage()), e);
        }
    }

    /** The first column of all rows, as text. */
    static List<String> column(Connection connection, String sql) {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new WarehouseException("Cannot ask the warehouse: " + e.getMessage(), e);
        }
    }

    /** A text as an SQL literal. */
    static String literal(Object text) {
        return "'" + text.toString().replace("'", "''") + "'";
    }
}
