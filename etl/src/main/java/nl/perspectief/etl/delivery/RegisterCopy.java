package nl.perspectief.etl.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * The operations database as a file a table, the same out of H2 and out of PostgreSQL, so that
 * either can be filled with what was in the other. All tables are of one moment.
 */
public final class RegisterCopy {

    /** Nothing at all is null; an empty text has quotes. */
    static final CSVFormat FORMAT =
            CSVFormat.RFC4180
                    .builder()
                    .setQuoteMode(QuoteMode.ALL_NON_NULL)
                    .setNullString("")
                    .setRecordSeparator('\n')
                    .get();

    private static final int ROWS_AT_A_TIME = 1_000;

    private final DataSource operations;
    private final String url;

    /** Where the tables go, in an order in which each comes after those it names. */
    @FunctionalInterface
    public interface Tables {
        void table(String name, Content content) throws IOException;
    }

    /** One table. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /**
     * @param url the database's own URL, which tells H2 from PostgreSQL
     */
    public RegisterCopy(DataSource operations, String url) {
        this.operations = operations;
        this.url = url;
    }

    public void write(Tables tables) throws IOException {
        try (var connection = operations.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            var jooq = OperationsDatabase.jooq(connection, url);
            for (var table : RegisterTable.allOf(connection)) {
                tables.table(table.name(), out -> write(jooq, table, out));
            }
            connection.rollback();
        } catch (SQLException e) {
            throw new DataAccessException("The register cannot be copied", e);
        }
    }

    private static void write(DSLContext jooq, RegisterTable table, OutputStream out)
            throws IOException {
        // closed by whoever opened the stream below it
        var printer = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), FORMAT);
        try (var rows = jooq.resultQuery(table.selectAll()).fetchSize(ROWS_AT_A_TIME).fetchLazy()) {
            printer.printRecord(names(rows.fields()));
            for (Record row : rows) {
                printer.printRecord(Arrays.stream(row.intoArray()).map(RegisterCopy::text));
            }
        }
        printer.flush();
    }

    private static List<String> names(Field<?>[] fields) {
        return Arrays.stream(fields).map(field -> RegisterTable.lower(field.getName())).toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case byte[] bytes -> HexFormat.of().formatHex(bytes);
            case OffsetDateTime moment -> moment.withOffsetSameInstant(ZoneOffset.UTC).toString();
            case BigDecimal number -> number.toPlainString();
            default -> value.toString();
        };
    }

    static @Nullable Object value(Field<?> field, @Nullable String text) {
        if (text != null && Objects.equals(field.getType(), byte[].class)) {
            return HexFormat.of().parseHex(text);
        }
        return field.getDataType().convert(text);
    }
}
