package nl.perspectief.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.sql.suppression.Cell;
import nl.perspectief.sql.suppression.Grouping;
import nl.perspectief.sql.suppression.Suppression;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Fills the table {@value #TABLE}: the figures that only their own municipality may see. One
 * measure of one programme at a time, so that a whole country fits.
 */
final class SuppressedFigures {

    static final String TABLE = "suppression.suppressed";

    private static final String FORM =
            """
            create table suppression.suppressed (
                indicator varchar, protected_as varchar, programme varchar, municipality_code varchar,
                period varchar, breakdown_1 varchar, value_1 varchar, breakdown_2 varchar, value_2 varchar
            )""";

    private static final String CELLS =
            """
            select municipality_code, period, coalesce(breakdown_1, ''), coalesce(breakdown_2, ''),
                coalesce(value_1, ''), coalesce(value_2, ''), persons, others, not_known, is_small
            from %s
            where indicator = %s and protected_as = %s and programme = %s
            order by all""";

    private final Connection connection;
    private final long smallest;

    SuppressedFigures(Connection connection) {
        this.connection = connection;
        this.smallest = smallestCount();
    }

    void write() {
        Sql.run(connection, TABLE, "create schema suppression");
        Sql.run(connection, TABLE, FORM);
        try (var rows =
                connection
                        .unwrap(DuckDBConnection.class)
                        .createAppender("suppression", "suppressed")) {
            for (Subject subject : subjects()) {
                write(subject, rows);
            }
        } catch (SQLException e) {
            throw new WarehouseException(TABLE + ": " + e.getMessage(), e);
        }
    }

    private List<Subject> subjects() throws SQLException {
        var subjects = new ArrayList<Subject>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select 'judged.persons', indicator, protected_as, programme, bool_or(is_state)
                                from judged.persons group by all having bool_or(is_small)
                                union all
                                select 'judged.not_known', indicator, protected_as, programme, bool_or(is_state)
                                from judged.not_known group by all having bool_or(is_small)
                                order by all""")) {
            while (rows.next()) {
                subjects.add(
                        new Subject(
                                rows.getString(1),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getBoolean(5)));
            }
        }
        return subjects;
    }

    private void write(Subject subject, DuckDBAppender rows) throws SQLException {
        for (Cell cell : Suppression.hidden(cells(subject), smallest, subject.isState())) {
            rows.beginRow();
            rows.append(subject.indicator());
            rows.append(subject.protectedAs());
            rows.append(subject.programme());
            rows.append(cell.area());
            rows.append(cell.period());
            appendBreakdown(rows, cell.group().first(), cell.first());
            appendBreakdown(rows, cell.group().second(), cell.second());
            rows.endRow();
        }
    }

    private static void appendBreakdown(DuckDBAppender rows, String token, String value)
            throws SQLException {
        rows.append(token.isEmpty() ? null : token);
        rows.append(token.isEmpty() ? null : value);
    }

    private long smallestCount() {
        return Long.parseLong(
                Sql.column(connection, "select smallest_count from reference.settings").getFirst());
    }

    private List<Cell> cells(Subject subject) throws SQLException {
        var cells = new ArrayList<Cell>();
        String question =
                CELLS.formatted(
                        subject.model(),
                        Sql.literal(subject.indicator()),
                        Sql.literal(subject.protectedAs()),
                        Sql.literal(subject.programme()));
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                cells.add(cell(rows));
            }
        }
        return cells;
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                row.getString(1),
                row.getString(2),
                new Grouping(row.getString(3), row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getBoolean(10));
    }

    /** What is hidden or shown as one. */
    private record Subject(
            String model,
            String indicator,
            String protectedAs,
            String programme,
            boolean isState) {}
}
