package nl.perspectief.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * Tables with typed columns that are put together in a folder of their own, to be given away as a
 * DuckDB file or as Parquet. The same rows give the same Parquet. Closing throws the folder away.
 */
public final class TypedTables implements AutoCloseable {

    private static final String LIMITS =
            "set memory_limit = '256MB'; set threads = 1; set temp_directory = %s";

    private final Path folder;
    private final Path file;
    private final Connection connection;
    private @Nullable DuckDBAppender appender;

    private TypedTables(Path folder) {
        this.folder = folder;
        file = folder.resolve("tables.duckdb");
        connection = DuckDb.createPlain(file);
        Sql.run(connection, "settings", LIMITS.formatted(Sql.literal(folder.resolve("temp"))));
    }

    /** What stands in a column. */
    public enum Kind {
        TEXT("varchar"),
        WHOLE("bigint"),
        DECIMAL("decimal(18, 4)"),
        NUMBER("double");

        private final String type;

        Kind(String type) {
            this.type = type;
        }
    }

    /**
     * @param comment what stands in it, for readers; may be empty
     */
    public record Field(String name, Kind kind, String comment) {}

    /**
     * @param within where the folder is made
     */
    public static TypedTables in(Path within) {
        try {
            Files.createDirectories(within);
            return new TypedTables(Files.createTempDirectory(within, "tables"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot put tables together in " + within, e);
        }
    }

    /** Begins a table; rows go into it until the next one begins. */
    public void begin(String table, List<Field> fields) {
        endTable();
        Sql.run(connection, table, create(table, fields));
        fields.stream()
                .filter(field -> !field.comment().isEmpty())
                .forEach(field -> tell(table, field));
        try {
            appender = connection.unwrap(DuckDBConnection.class).createAppender(table);
        } catch (SQLException e) {
            throw new WarehouseException("Cannot fill " + table, e);
        }
    }

    private void tell(String table, Field field) {
        Sql.run(
                connection,
                table,
                "comment on column %s.%s is %s"
                        .formatted(table, name(field.name()), Sql.literal(field.comment())));
    }

    private static String create(String table, List<Field> fields) {
        return fields.stream()
                .map(field -> name(field.name()) + " " + field.kind().type)
                .collect(Collectors.joining(", ", "create table " + table + " (", ")"));
    }

    private static String name(String column) {
        return "\"" + column.replace("\"", "\"\"") + "\"";
    }

    /**
     * @param cells a String, Long, BigDecimal or Double each, or null
     */
    public void add(List<? extends @Nullable Object> cells) {
        DuckDBAppender into = appender;
        if (into == null) {
            throw new IllegalStateException("No table was begun");
        }
        try {
            into.beginRow();
            for (Object cell : cells) {
                append(into, cell);
            }
            into.endRow();
        } catch (SQLException e) {
            throw new WarehouseException("Cannot add a row: " + e.getMessage(), e);
        }
    }

    private static void append(DuckDBAppender into, @Nullable Object cell) throws SQLException {
        switch (cell) {
            case null -> into.appendNull();
            case String text -> into.append(text);
            case Long number -> into.append(number.longValue());
            case Double number -> into.append(number.doubleValue());
            case BigDecimal number -> into.append(number);
            default -> throw new IllegalArgumentException("No cell: " + cell.getClass());
        }
    }

    /**
     * One table as a file in the folder.
     *
     * @param about what is told of it within the file, by key
     */
    public Path parquet(String table, Map<String, String> about) {
        endTable();
        Path parquet = folder.resolve(table + ".parquet");
        String metadata =
                about.entrySet().stream()
                        .map(one -> Sql.literal(one.getKey()) + ": " + Sql.literal(one.getValue()))
                        .collect(Collectors.joining(", ", ", kv_metadata {", "}"));
        Sql.run(
                connection,
                "parquet",
                "copy %s to %s (format parquet, compression zstd%s)"
                        .formatted(table, Sql.literal(parquet), about.isEmpty() ? "" : metadata));
        return parquet;
    }

    /** All tables as a file in the folder; after this nothing can be added. */
    public Path duckDb() {
        endTable();
        Sql.run(connection, "checkpoint", "checkpoint");
        closeConnection();
        return file;
    }

    private void endTable() {
        try {
            if (appender != null) {
                appender.close();
                appender = null;
            }
        } catch (SQLException e) {
            throw new WarehouseException("Cannot end a table: " + e.getMessage(), e);
        }
    }

    private void closeConnection() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new WarehouseException("Cannot close " + file, e);
        }
    }

    @Override
    public void close() {
        endTable();
        closeConnection();
        try (var files = Files.walk(folder)) {
            for (Path one : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(one);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot throw away " + folder, e);
        }
    }
}
