package nl.perspectief.etl.landing;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import nl.perspectief.etl.definition.ColumnDefinition;
import nl.perspectief.etl.definition.ColumnType;
import nl.perspectief.etl.definition.SheetDefinition;
import nl.perspectief.etl.sheet.DeliveredSheet;
import nl.perspectief.etl.sheet.TypedRow;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import org.jspecify.annotations.Nullable;

/**
 * One sheet as one Parquet file: delivery_id, sheet_row, and the canonical columns in their order.
 */
final class SheetFile {

    private final DuckDBConnection connection;
    private final Pseudonyms pseudonyms;
    private final long deliveryId;

    SheetFile(Connection connection, Pseudonyms pseudonyms, long deliveryId) throws SQLException {
        this.connection = connection.unwrap(DuckDBConnection.class);
        this.pseudonyms = pseudonyms;
        this.deliveryId = deliveryId;
    }

    void write(DeliveredSheet sheet, Path file) throws SQLException {
        var definition = sheet.definition();
        execute(createTable(definition));
        try (var appender = connection.createAppender(definition.name())) {
            for (var row : sheet.rows()) {
                append(appender, definition, row);
            }
        }
        execute(
                "copy (select * from %s order by sheet_row) to '%s' (format parquet, compression zstd)"
                        .formatted(definition.name(), file.toString().replace("'", "''")));
        execute("drop table " + definition.name());
    }

    private static String createTable(SheetDefinition definition) {
        return definition.columns().stream()
                .map(column -> "\"%s\" %s".formatted(column.name(), column.type().landedAs()))
                .collect(
                        Collectors.joining(
                                ", ",
                                "create table %s (delivery_id bigint, sheet_row integer, "
                                        .formatted(definition.name()),
                                ")"));
    }

    private void append(DuckDBAppender appender, SheetDefinition definition, TypedRow row)
            throws SQLException {
        appender.beginRow();
        appender.append(deliveryId);
        appender.append(row.number());
        for (var column : definition.columns()) {
            append(appender, column, row.values()[column.position()]);
        }
        appender.endRow();
    }

    private void append(DuckDBAppender appender, ColumnDefinition column, @Nullable Object value)
            throws SQLException {
        switch (value) {
            case null -> appender.appendNull();
            case String text when column.type() == ColumnType.KEY ->
                    appender.append(pseudonyms.rekeyed(column.name(), text));
            case String text -> appender.append(text);
            case LocalDate day -> appender.append(day);
            case Integer number -> appender.append(number.intValue());
            case BigDecimal number -> appender.append(number);
            default ->
                    throw new IllegalStateException(
                            "%s holds a %s".formatted(column.name(), value.getClass()));
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
