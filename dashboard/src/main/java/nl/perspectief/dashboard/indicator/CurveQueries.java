package nl.perspectief.dashboard.indicator;

import static nl.perspectief.sql.published.Tables.CURVES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import nl.perspectief.dashboard.statistics.CurvePoint;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.published.tables.records.CurvesRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Param;
import org.jooq.Record5;
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
        var building = new TreeMap<String, BoundedCurve.Builder>();
        var key = columnsOf(List.of(group, CURVES.BOUND, CURVES.DAY));
        database.select(group, CURVES.BOUND, CURVES.DAY, EVENTS, CENSORED)
                .from(CURVES)
                .where(matches(selection))
                .and(which)
                .groupBy(key)
                .orderBy(key)
                .fetch()
                .forEach(row -> add(row, building));
        var curves = new TreeMap<String, BoundedCurve>();
        building.forEach((name, curve) -> curves.put(name, curve.build()));
        return curves;
    }

    private static void add(
            Record5<String, String, Integer, Long, Long> row,
            Map<String, BoundedCurve.Builder> building) {
        String bound = row.value2();
        building.computeIfAbsent(row.value1(), _ -> new BoundedCurve.Builder())
                .add(
                        bound == null ? null : Bound.ofCode(bound),
                        new CurvePoint(row.value3(), row.value4(), row.value5()));
    }

    private static List<Condition> matches(CurveSelection selection) {
        var conditions = startedBetween(selection.from(), selection.to());
        conditions.add(CURVES.INDICATOR.eq(selection.indicator()));
        conditions.add(CURVES.PROGRAMME.eq(selection.programme()));
        return conditions;
    }

    /**
     * Hands over the curves that are asked for, one after the other. The points are in no order, a
     * day may come more than once, and the list is lent for the call only.
     */
    void each(CurveDemand demand, BiConsumer<CurveKey, List<CurvePoint>> receiver) {
        demand.bounds().stream().sorted().forEach(bound -> each(demand, bound, receiver));
    }

    private void each(
            CurveDemand demand, Bound bound, BiConsumer<CurveKey, List<CurvePoint>> receiver) {
        List<Field<?>> key = keyColumns(demand, bound);
        try (var rows =
                database.select(key)
                        .select(CURVES.DAY, CURVES.EVENTS, CURVES.CENSORED)
                        .from(CURVES)
                        .where(matches(demand, bound))
                        .orderBy(columnsOf(key))
                        .coerce(CURVES)
                        .fetchLazy()) {
            gather(rows, receiver);
        }
    }

    private static List<Field<?>> columnsOf(List<Field<?>> fields) {
        return fields.stream().filter(field -> !(field instanceof Param)).toList();
    }

    /** As the table's own; a constant where this sort of curve makes no difference. */
    private static List<Field<?>> keyColumns(CurveDemand demand, Bound bound) {
        boolean whole = demand.filter().breakdowns().isEmpty();
        return List.of(
                CURVES.INDICATOR,
                DSL.inline(bound.code()),
                CURVES.PROGRAMME,
                CURVES.MUNICIPALITY_CODE,
                demand.periodType() == PeriodType.QUARTER ? CURVES.QUARTER : YEAR,
                whole ? NONE : CURVES.BREAKDOWN_1,
                whole ? NONE : CURVES.VALUE_1,
                whole ? NONE : CURVES.BREAKDOWN_2,
                whole ? NONE : CURVES.VALUE_2);
    }

    private static void gather(
            Iterable<CurvesRecord> rows, BiConsumer<CurveKey, List<CurvePoint>> receiver) {
        CurvesRecord current = null;
        var points = new ArrayList<CurvePoint>();
        for (CurvesRecord row : rows) {
            if (current != null && !isSameCurve(current, row)) {
                receiver.accept(keyOf(current), points);
                points.clear();
            }
            current = row;
            points.add(new CurvePoint(row.getDay(), row.getEvents(), row.getCensored()));
        }
        if (current != null) {
            receiver.accept(keyOf(current), points);
        }
    }

    /** Compares text as it is: making a key of every row would cost more than reading it. */
    private static boolean isSameCurve(CurvesRecord a, CurvesRecord b) {
        return a.getQuarter().equals(b.getQuarter())
                && a.getMunicipalityCode().equals(b.getMunicipalityCode())
                && a.getProgramme().equals(b.getProgramme())
                && a.getIndicator().equals(b.getIndicator())
                && Objects.equals(a.getValue_1(), b.getValue_1())
                && Objects.equals(a.getValue_2(), b.getValue_2());
    }

    private static CurveKey keyOf(CurvesRecord row) {
        return new CurveKey(
                row.getIndicator(),
                Bound.ofCode(row.getBound()),
                row.getProgramme(),
                row.getMunicipalityCode(),
                Period.parse(row.getQuarter()),
                ObservationQueries.breakdowns(
                        row.getBreakdown_1(),
                        row.getValue_1(),
                        row.getBreakdown_2(),
                        row.getValue_2()));
    }

    /** What all bounds have alike is published once, without a bound. */
    private static Condition isOf(Bound bound) {
        return CURVES.BOUND.isNull().or(CURVES.BOUND.eq(bound.code()));
    }

    private static List<Condition> matches(CurveDemand demand, Bound bound) {
        ObservationFilter filter = demand.filter();
        var conditions = startedBetween(demand.from(), demand.to());
        conditions.add(CURVES.INDICATOR.in(demand.indicators()));
        conditions.add(isOf(bound));
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
