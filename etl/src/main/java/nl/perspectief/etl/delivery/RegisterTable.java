package nl.perspectief.etl.delivery;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A table as the database itself describes it.
 *
 * @param counters columns that number themselves
 */
record RegisterTable(String name, List<String> key, Set<String> parents, List<String> counters) {

    /** Keeps which migrations were done; every database has its own. */
    private static final String OF_FLYWAY = "flyway_schema_history";

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** All tables, each after those it refers to. */
    static List<RegisterTable> allOf(Connection connection) throws SQLException {
        Map<String, RegisterTable> tables = new TreeMap<>();
        var schema = connection.getSchema();
        String[] kinds = {"TABLE", "BASE TABLE"};
        try (var found =
                connection.getMetaData().getTables(connection.getCatalog(), schema, "%", kinds)) {
            while (found.next()) {
                var name = found.getString("TABLE_NAME");
                if (!lower(name).equals(OF_FLYWAY)) {
                    tables.put(lower(name), describe(connection, schema, name));
                }
            }
        }
        return inOrder(tables);
    }

    private static RegisterTable describe(Connection connection, String schema, String name)
            throws SQLException {
        var about = connection.getMetaData();
        var catalog = connection.getCatalog();
        var counters =
                names(
                        about.getColumns(catalog, schema, name, "%"),
                        "COLUMN_NAME",
                        column -> column.getString("IS_AUTOINCREMENT").equals("YES"));
        var parents =
                new TreeSet<>(names(about.getImportedKeys(catalog, schema, name), "PKTABLE_NAME"));
        parents.remove(lower(name));
        return new RegisterTable(
                lower(name),
                names(about.getPrimaryKeys(catalog, schema, name), "COLUMN_NAME"),
                parents,
                counters);
    }

    private static List<String> names(ResultSet rows, String column) throws SQLException {
        return names(rows, column, _ -> true);
    }

    private static List<String> names(ResultSet rows, String column, Wanted wanted)
            throws SQLException {
        List<String> names = new ArrayList<>();
        try (rows) {
            while (rows.next()) {
                if (wanted.is(rows)) {
                    names.add(lower(rows.getString(column)));
                }
            }
        }
        return names;
    }

    @FunctionalInterface
    private interface Wanted {
        boolean is(ResultSet row) throws SQLException;
    }

    private static List<RegisterTable> inOrder(Map<String, RegisterTable> tables) {
        Map<String, RegisterTable> ordered = new LinkedHashMap<>();
        tables.values().forEach(table -> add(table, tables, ordered));
        return List.copyOf(ordered.values());
    }

    private static void add(
            RegisterTable table,
            Map<String, RegisterTable> tables,
            Map<String, RegisterTable> ordered) {
        for (var parent : table.parents) {
            if (tables.containsKey(parent) && !ordered.containsKey(parent)) {
                add(tables.get(parent), tables, ordered);
            }
        }
        ordered.putIfAbsent(table.name, table);
    }

    String selectAll() {
        var order = key.isEmpty() ? "" : " order by " + String.join(", ", key);
        return "select * from " + name + order;
    }
}
