package nl.perspectief.dashboard.indicator;

import static nl.perspectief.sql.published.Tables.CURVES;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import nl.perspectief.dashboard.statistics.CurvePoint;
import nl.perspectief.sql.Quarter;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record;
import org.jooq.Record4;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Adds up the published events and censorings, day by day, into the curve that is asked for. */
final class CurveQueries {

    // the sum of whole numbers is a 128-bit number in the database
    private static final Field<Long> EVENTS = DSL.sum(CURVES.EVENTS).cast(SQLDataType.BIGINT);
    private static final Field<Long> CENSORED = DSL.sum(CURVES.CENSORED).cast(SQLDataType.BIGINT);

    private static final Field<String> NONE = DSL.inline((String) null, SQLDataType.VARCHAR);
    private static final Field<String> POOLED = DSL.inline("");
    private static final Field<String> GROUP = DSL.field(DSL.name("group"), SQLDataType.VARCHAR);

    /** How many columns tell which curve a row is. */
    private static final int KEYS = 8;

    private static final Field<String> YEAR = DSL.left(CURVES.QUARTER, DSL.inline(4));

    private final DSLContext database;

    CurveQueries(DSLContext database) {
        this.database = database;
    }

    BoundedCurve pooled(CurveSelection selection) {
        return by(POOLED, selection, CURVES.BREAKDOWN_1.isNull().and(pooling(selection)))
                .getOrDefault("", BoundedCurve.NONE);
    }

    SortedMap<String, BoundedCurve> byMunicipality(CurveSelection selection) {
        return by(
                CURVES.MUNICIPALITY_CODE,
                selection,
                CURVES.BREAKDOWN_1
                        .isNull()
                        .and(
                                selection.municipalities().isEmpty()
                                        ? CURVES.MUNICIPALITY_CODE.ne(Observation.ALL)
                                        : CURVES.MUNICIPALITY_CODE.in(selection.municipalities())));
    }

    SortedMap<String, BoundedCurve> byValue(CurveSelection selection, String token) {
        return by(
                CURVES.VALUE_1,
                selection,
                CURVES.BREAKDOWN_1
                        .eq(token)
                        .and(CURVES.BREAKDOWN_2.isNull())
                        .and(pooling(selection)));
    }

    private static Condition pooling(CurveSelection selection) {
        return selection.municipalities().isEmpty()
                ? CURVES.MUNICIPALITY_CODE.eq(Observation.ALL)
                : CURVES.MUNICIPALITY_CODE.in(selection.municipalities());
    }

    /** All bounds at once: most of their rows are the same ones. */
    private SortedMap<String, BoundedCurve> by(
            Field<String> group, CurveSelection selection, Condition which) {
        var days = days(group, selection, which);
        var curves = new TreeMap<String, BoundedCurve>();
        database.select(GROUP, points(Bound.MAIN), points(Bound.LOW), points(Bound.HIGH))
                .from(days)
                .groupBy(GROUP)
                .fetch()
                .forEach(row -> curves.put(row.value1(), bounded(row)));
        return curves;
    }

    /** The quarters of the cohort added up, by the columns that {@link #points} looks at. */
    private Table<?> days(Field<String> group, CurveSelection selection, Condition which) {
        return database.select(
                        group.as(GROUP),
                        CURVES.BOUND,
                        CURVES.DAY,
                        EVENTS.as(CURVES.EVENTS),
                        CENSORED.as(CURVES.CENSORED))
                .from(CURVES)
                .where(matches(selection))
                .and(which)
                .groupBy(columnsOf(List.of(group, CURVES.BOUND, CURVES.DAY)))
                .asTable("days");
    }

    private static BoundedCurve bounded(Record4<String, Long[], Long[], Long[]> row) {
        return new BoundedCurve(points(row.value2()), points(row.value3()), points(row.value4()));
    }

    private static List<Condition> matches(CurveSelection selection) {
        var conditions = startedBetween(selection.from(), selection.to());
        conditions.add(CURVES.INDICATOR.eq(selection.indicator()));
        conditions.add(CURVES.PROGRAMME.eq(selection.programme()));
        return conditions;
    }

    /**
     * Hands over the curves that are asked for, one after the other and in no order. Nor are their
     * points, and a day may come more than once.
     */
    void each(CurveDemand demand, BiConsumer<CurveKey, List<CurvePoint>> receiver) {
        List<Bound> bounds = demand.bounds().stream().sorted().toList();
        List<Field<?>> key = keyColumns(demand);
        try (var rows =
                database.select(key)
                        .select(bounds.stream().map(CurveQueries::points).toList())
                        .from(CURVES)
                        .where(matches(demand))
                        .groupBy(columnsOf(key))
                        .fetchLazy()) {
            for (Record row : rows) {
                handOver(row, bounds, receiver);
            }
        }
    }

    private static void handOver(
            Record row, List<Bound> bounds, BiConsumer<CurveKey, List<CurvePoint>> receiver) {
        for (int i = 0; i < bounds.size(); i++) {
            List<CurvePoint> points = points(row.get(KEYS + i, Long[].class));
            if (!points.isEmpty()) {
                receiver.accept(keyOf(row, bounds.get(i)), points);
            }
        }
    }

    /**
     * Day, events and censored of every day under a bound, one after the other. A curve in one row
     * is read ten times as quickly as one with a row for each day.
     */
    private static Field<Long[]> points(Bound bound) {
        return DSL.field(
                "flatten(array_agg([{0}, {1}, {2}]) filter (where {3} is null or {3} = {4}))",
                SQLDataType.BIGINT.array(),
                unqualified(CURVES.DAY),
                unqualified(CURVES.EVENTS),
                unqualified(CURVES.CENSORED),
                unqualified(CURVES.BOUND),
                DSL.inline(bound.code()));
    }

    private static Field<?> unqualified(Field<?> field) {
        return DSL.field(field.getUnqualifiedName(), field.getDataType());
    }

    private static List<CurvePoint> points(Long @Nullable [] numbers) {
        var points = new ArrayList<CurvePoint>();
        for (int i = 0; numbers != null && i < numbers.length; i += 3) {
            points.add(new CurvePoint(Math.toIntExact(numbers[i]), numbers[i + 1], numbers[i + 2]));
        }
        return points;
    }

    private static List<Field<?>> columnsOf(List<Field<?>> fields) {
        return fields.stream().filter(field -> !(field instanceof Param)).toList();
    }

    /** As the table's own; a constant where this sort of curve makes no difference. */
    private static List<Field<?>> keyColumns(CurveDemand demand) {
        boolean whole = demand.filter().breakdowns().isEmpty();
        return List.of(
                CURVES.INDICATOR,
                CURVES.PROGRAMME,
                CURVES.MUNICIPALITY_CODE,
                demand.periodType() == PeriodType.QUARTER ? CURVES.QUARTER : YEAR,
                whole ? NONE : CURVES.BREAKDOWN_1,
                whole ? NONE : CURVES.VALUE_1,
                whole ? NONE : CURVES.BREAKDOWN_2,
                whole ? NONE : CURVES.VALUE_2);
    }

    private static CurveKey keyOf(Record row, Bound bound) {
        return new CurveKey(
                row.get(0, String.class),
                bound,
                row.get(1, String.class),
                row.get(2, String.class),
                Period.parse(row.get(3, String.class)),
                ObservationQueries.breakdowns(
                        row.get(4, String.class),
                        row.get(5, String.class),
                        row.get(6, String.class),
                        row.get(7, String.class)));
    }

    private static List<Condition> matches(CurveDemand demand) {
        ObservationFilter filter = demand.filter();
        var conditions = startedBetween(demand.from(), demand.to());
        conditions.add(CURVES.INDICATOR.in(demand.indicators()));
        if (filter.programme() != null) {
            conditions.add(CURVES.PROGRAMME.eq(filter.programme()));
        }
        conditions.add(ObservationQueries.anyOf(CURVES.MUNICIPALITY_CODE, filter.municipalities()));
        if (demand.lastDay() != null) {
            conditions.add(CURVES.DAY.le(demand.lastDay()));
        }
        conditions.add(
                ObservationQueries.brokenDownBy(
                        filter.breakdowns(), CURVES.BREAKDOWN_1, CURVES.BREAKDOWN_2));
        return conditions;
    }

    private static List<Condition> startedBetween(@Nullable Quarter from, @Nullable Quarter to) {
        var conditions = new ArrayList<Condition>();
        if (from != null) {
            conditions.add(CURVES.QUARTER.ge(from.toString()));
        }
        if (to != null) {
            conditions.add(CURVES.QUARTER.le(to.toString()));
        }
        return conditions;
    }
}
