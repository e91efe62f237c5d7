package nl.perspectief.etl.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.apache.commons.csv.CSVRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Fills an operations database with tables that {@link RegisterCopy} wrote, in the order in which
 * it wrote them. Nothing is there before {@link #finish}.
 */
public final class RegisterLoad implements AutoCloseable {

    private static final int ROWS_AT_A_TIME = 500;

    /** Spring Batch numbers by sequences of its own. */
    private static final Map<String, String> SEQUENCES =
            Map.of(
                    "batch_job_instance", "job_instance_id",
                    "batch_job_execution", "job_execution_id",
                    "batch_step_execution", "step_execution_id");

    private final Connection connection;
    private final DSLContext jooq;
    private final Map<String, RegisterTable> tables;

    /**
     * @param operations a new database; what its migrations put there makes way
     * @param url its own URL, which tells H2 from PostgreSQL
     */
    public RegisterLoad(DataSource operations, String url) {
        try {
            connection = operations.getConnection();
            connection.setAutoCommit(false);
            jooq = OperationsDatabase.jooq(connection, url);
            var all = RegisterTable.allOf(connection);
            tables = all.stream().collect(Collectors.toMap(RegisterTable::name, t -> t));
            all.reversed().forEach(table -> jooq.execute("delete from " + table.name()));
        } catch (SQLException e) {
            throw new DataAccessException("The register cannot be filled", e);
        }
    }

    /** Reads one table; the stream is left open. */
    public void table(String name, InputStream content) throws IOException {
        if (!tables.containsKey(name)) {
            throw new IOException("There is no table " + name);
        }
        var rows =
                RegisterCopy.FORMAT
                        .parse(new InputStreamReader(content, StandardCharsets.UTF_8))
                        .iterator();
        var fields = fields(name, rows.next());
        List<@Nullable Object[]> waiting = new ArrayList<>();
        while (rows.hasNext()) {
            waiting.add(values(fields, rows.next()));
            if (waiting.size() == ROWS_AT_A_TIME || !rows.hasNext()) {
                insert(name, fields, waiting);
                waiting.clear();
            }
        }
    }

    private List<Field<?>> fields(String name, CSVRecord header) {
        Map<String, Field<?>> known =
                jooq.resultQuery("select * from %s where 1 = 0".formatted(name))
                        .fetch()
                        .fieldStream()
                        .collect(
                                Collectors.toMap(
                                        field -> RegisterTable.lower(field.getName()),
                                        Function.identity()));
        return header.stream().<Field<?>>map(column -> field(column, known)).toList();
    }

    private static Field<?> field(String column, Map<String, Field<?>> known) {
        var field = known.get(column);
        if (field == null) {
            throw new IllegalStateException("There is no column " + column);
        }
        return DSL.field(DSL.name(column), field.getDataType());
    }

    private static @Nullable Object[] values(List<Field<?>> fields, CSVRecord row) {
        @Nullable Object[] values = new @Nullable Object[fields.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = RegisterCopy.value(fields.get(i), row.get(i));
        }
        return values;
    }

    private void insert(String name, List<Field<?>> fields, List<@Nullable Object[]> rows) {
        @Nullable Object[] nothing = new @Nullable Object[fields.size()];
        jooq.batch(jooq.insertInto(DSL.table(DSL.name(name)), fields).values(nothing))
                .bind(rows.toArray(Object[][]::new))
                .execute();
    }

    /** New rows get numbers beyond those that were loaded. */
    public void finish() {
        try {
            for (var table : tables.values()) {
                for (var counter : table.counters()) {
                    jooq.execute(
                            "alter table %s alter column %s restart with %d"
                                    .formatted(table.name(), counter, next(table.name(), counter)));
                }
            }
            SEQUENCES.forEach(this::restart);
            connection.commit();
        } catch (SQLException e) {
            throw new DataAccessException("The register cannot be filled", e);
        }
    }

    private void restart(String table, String column) {
        if (tables.containsKey(table)) {
            jooq.execute(
                    "alter sequence %s_seq restart with %d".formatted(table, next(table, column)));
        }
    }

    private long next(String table, String column) {
        var highest = jooq.fetchValue("select max(%s) from %s".formatted(column, table));
        return highest instanceof Number number ? number.longValue() + 1 : 1;
    }

    @Override
    public void close() {
        try (connection) {
            connection.rollback();
        } catch (SQLException e) {
            throw new DataAccessException("The register cannot be filled", e);
        }
    }
}
