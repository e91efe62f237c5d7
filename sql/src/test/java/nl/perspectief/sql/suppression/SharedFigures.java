package nl.perspectief.sql.suppression;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The figures of one measure in one programme as they are published, and which are kept. Without
 * what is broken down in two ways: such tables make the programs ten times as large, and are
 * attacked in random tables.
 */
record SharedFigures(String name, String programme, String kind, List<Cell> cells, Set<Cell> kept) {

    private static final long SMALLEST = 5;

    private static final String SUBJECTS =
            """
            select distinct o.indicator, o.measure, o.programme, i.kind,
                what.what
            from published.observations as o
            inner join published.indicators as i using (indicator)
            cross join (values ('figure'), ('unknown')) as what (what)
            where i.suppression in ('S-CNT', 'S-PCT', 'S-KM', 'S-SUR')
                and o.measure <> 'median_days' and o.measure not like '%_low' and o.measure not like '%_high'
                and (what.what = 'figure' or (i.suppression in ('S-CNT', 'S-PCT') and i.kind <> 'quarter'))
            order by all""";

    private static final String CELLS =
            """
            select o.municipality_code, o.period, coalesce(o.breakdown_1, ''), coalesce(o.breakdown_2, ''),
                coalesce(o.value_1, ''), coalesce(o.value_2, ''),
                case
                    when '%4$s' = 'unknown' then o.unknown
                    when i.suppression = 'S-SUR' then o.denominator
                    else o.numerator
                end,
                if('%4$s' = 'figure' and i.suppression in ('S-PCT', 'S-KM'), o.denominator - o.numerator, 0),
                if('%4$s' = 'unknown', o.is_unknown_suppressed, o.is_suppressed)
            from published.observations as o
            inner join published.indicators as i using (indicator)
            where o.indicator = '%1$s' and o.measure = '%2$s' and o.programme = '%3$s'
                and o.numerator is not null and o.breakdown_2 is null
            order by all""";

    /** Everything in a published file. */
    static List<SharedFigures> all(Connection published) throws SQLException {
        var all = new ArrayList<SharedFigures>();
        try (var statement = published.createStatement();
                var rows = statement.executeQuery(SUBJECTS)) {
            while (rows.next()) {
                all.add(one(published, rows));
            }
        }
        return all;
    }

    private static SharedFigures one(Connection published, ResultSet subject) throws SQLException {
        var cells = new ArrayList<Cell>();
        var kept = new HashSet<Cell>();
        String question =
                CELLS.formatted(
                        subject.getString(1),
                        subject.getString(2),
                        subject.getString(3),
                        subject.getString(5));
        try (var statement = published.createStatement();
                var rows = statement.executeQuery(question)) {
            while (rows.next()) {
                Cell cell = cell(rows);
                cells.add(cell);
                if (rows.getBoolean(9)) {
                    kept.add(cell);
                }
            }
        }
        String name =
                "%s %s %s %s"
                        .formatted(
                                subject.getString(1),
                                subject.getString(2),
                                subject.getString(3),
                                subject.getString(5));
        return new SharedFigures(name, subject.getString(3), subject.getString(4), cells, kept);
    }

    private static Cell cell(ResultSet row) throws SQLException {
        long with = row.getLong(7);
        long without = row.getLong(8);
        return new Cell(
                row.getString(1),
                row.getString(2),
                new Grouping(row.getString(3), row.getString(4)),
                row.getString(5),
                row.getString(6),
                with,
                without,
                0,
                (with > 0 && with < SMALLEST) || (without > 0 && without < SMALLEST));
    }

    /** Whether a year is its last quarter. */
    boolean isState() {
        return kind.equals("stock") || kind.equals("survey");
    }

    /** Whether all quarters come from the newest lists, and not each from its own delivery. */
    boolean readsLists() {
        return kind.equals("flow") || kind.equals("cohort");
    }

    /** What anybody finds in them. */
    List<String> findings() {
        return new Attacker(cells, kept, SMALLEST, isState())
                .findings().stream().map(finding -> name + ": " + finding).toList();
    }
}
