package nl.perspectief.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
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
            create temporary table found (
                is_of_unknown boolean, indicator varchar, protected_as varchar, programme varchar,
                municipality_code varchar, period varchar, breakdown_1 varchar, value_1 varchar,
                breakdown_2 varchar, value_2 varchar
            )""";

    /** The same in the words of the figures, so that they are quickly laid side by side. */
    private static final String TYPED =
            """
            create table suppression.suppressed as
            select
                is_of_unknown,
                cast(indicator as indicator_code) as indicator,
                cast(protected_as as measure_code) as protected_as,
                cast(programme as programme_code) as programme,
                cast(municipality_code as area_code) as municipality_code,
                cast(period as period_code) as period,
                cast(breakdown_1 as breakdown_code) as breakdown_1,
                cast(value_1 as value_code) as value_1,
                cast(breakdown_2 as breakdown_code) as breakdown_2,
                cast(value_2 as value_code) as value_2
            from found""";

    private static final String CELLS =
            """
            select municipality_code, period, coalesce(breakdown_1, ''), coalesce(breakdown_2, ''),
                coalesce(value_1, ''), coalesce(value_2, ''), persons, others, not_known, is_small
            from %s
            where indicator = %s and protected_as = %s and programme = %s
            order by all""";

    private final Connection connection;
    private final int threads;
    private final long smallest;

    /**
     * @param threads how many subjects may be worked on at once
     */
    SuppressedFigures(Connection connection, int threads) {
        this.connection = connection;
        this.threads = threads;
        this.smallest = smallestCount();
    }

    void write() {
        Sql.run(connection, TABLE, "create schema suppression");
        Sql.run(connection, TABLE, FORM);
        try (var rows =
                connection.unwrap(DuckDBConnection.class).createAppender("temp", "main", "found")) {
            write(subjects(), rows);
        } catch (SQLException e) {
            throw new WarehouseException(TABLE + ": " + e.getMessage(), e);
        }
        Sql.run(connection, TABLE, TYPED);
        Sql.run(connection, TABLE, "drop table found");
    }

    private List<Subject> subjects() throws SQLException {
        var subjects = new ArrayList<Subject>();
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select false, indicator, protected_as, programme, bool_or(is_state)
                                from judged.persons group by all having bool_or(is_small)
                                union all
                                select true, indicator, protected_as, programme, bool_or(is_state)
                                from judged.not_known group by all having bool_or(is_small)
                                order by all""")) {
            while (rows.next()) {
                subjects.add(
                        new Subject(
                                rows.getBoolean(1),
                                rows.getString(2),
                                rows.getString(3),
                                rows.getString(4),
                                rows.getBoolean(5)));
            }
        }
        return subjects;
    }

    /** Written in their order, whichever is ready first; no more are held than are worked on. */
    private void write(List<Subject> subjects, DuckDBAppender rows) throws SQLException {
        var open = new ArrayDeque<Hiding>();
        try (var pool = Executors.newFixedThreadPool(threads)) {
            for (Subject subject : subjects) {
                if (open.size() == threads) {
                    write(open.remove(), rows);
                }
                open.add(hiding(subject, pool));
            }
            for (Hiding last : open) {
                write(last, rows);
            }
        }
    }

    private Hiding hiding(Subject subject, Executor pool) throws SQLException {
        List<Cell> cells = cells(subject);
        return new Hiding(
                subject,
                CompletableFuture.supplyAsync(
                        () -> Suppression.hidden(cells, smallest, subject.isState()), pool));
    }

    private static void write(Hiding hiding, DuckDBAppender rows) throws SQLException {
        Subject subject = hiding.subject();
        for (Cell cell : hiding.hidden().join()) {
            rows.beginRow();
            rows.append(subject.isOfUnknown());
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
                word(row, 1),
                word(row, 2),
                new Grouping(word(row, 3), word(row, 4)),
                word(row, 5),
                word(row, 6),
                row.getLong(7),
                row.getLong(8),
                row.getLong(9),
                row.getBoolean(10));
    }

    /** There are a million of cells, and a few hundred words in them. */
    private static String word(ResultSet row, int column) throws SQLException {
        return row.getString(column).intern();
    }

    /** A subject that is worked on. */
    private record Hiding(Subject subject, CompletableFuture<List<Cell>> hidden) {}

    /** What is hidden or shown as one: a figure, or what is not known of it. */
    private record Subject(
            boolean isOfUnknown,
            String indicator,
            String protectedAs,
            String programme,
            boolean isState) {

        String model() {
            return isOfUnknown ? "judged.not_known" : "judged.persons";
        }
    }
}
