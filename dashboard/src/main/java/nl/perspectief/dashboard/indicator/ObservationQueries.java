package nl.perspectief.dashboard.indicator;

import static nl.perspectief.sql.published.Tables.OBSERVATIONS;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.perspectief.sql.Quarter;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads many observations at once: one question for the counts, and one a kind of curve. */
final class ObservationQueries {

    private final DSLContext database;

    ObservationQueries(DSLContext database) {
        this.database = database;
    }

    List<Observation> observations(ObservationFilter filter) {
        var catalogue = new Catalogue(new DefinitionQueries(database).indicators());
        var counted = counted(filter, catalogue);
        counted.sort(catalogue.order());
        return new SurvivalEstimates(catalogue, counted)
                .readFrom(new CurveQueries(database), filter);
    }

    long count(ObservationFilter filter) {
        return database.fetchCount(OBSERVATIONS, matches(filter));
    }

    List<Observation> counts(ObservationFilter filter) {
        var catalogue = new Catalogue(new DefinitionQueries(database).indicators());
        var counted = counted(filter, catalogue);
        counted.sort(catalogue.order());
        return counted;
    }

    /**
     * What is kept of the planned figures that curves are put together from: of whole years where
     * all quarters of the year are in it, of single quarters otherwise.
     */
    List<CurvePart> curveParts(
            CurveSelection selection,
            List<String> measures,
            List<String> municipalities,
            List<String> tokens) {
        return database.select(
                        OBSERVATIONS.MUNICIPALITY_CODE,
                        OBSERVATIONS.VALUE_1,
                        OBSERVATIONS.MEASURE,
                        DSL.boolOr(OBSERVATIONS.IS_SUPPRESSED))
                .from(OBSERVATIONS)
                .where(
                        OBSERVATIONS.INDICATOR.eq(selection.indicator()),
                        OBSERVATIONS.PROGRAMME.eq(selection.programme()),
                        OBSERVATIONS.MEASURE.in(measures),
                        anyOf(OBSERVATIONS.MUNICIPALITY_CODE, municipalities),
                        brokenDownBy(tokens, OBSERVATIONS.BREAKDOWN_1, OBSERVATIONS.BREAKDOWN_2),
                        OBSERVATIONS.STATUS.in(Status.VALUE.name(), Status.TOO_SHORT.name()),
                        isPart(selection))
                .groupBy(OBSERVATIONS.MUNICIPALITY_CODE, OBSERVATIONS.VALUE_1, OBSERVATIONS.MEASURE)
                .fetch(
                        row ->
                                new CurvePart(
                                        row.value1(), row.value2(), row.value3(), row.value4()));
    }

    private static Condition isPart(CurveSelection selection) {
        Condition isWhole = isWholeYear(selection.from(), selection.to());
        Condition isYear = OBSERVATIONS.PERIOD_TYPE.eq(PeriodType.YEAR.code());
        Condition quarters = within(selection.from(), selection.to(), PeriodType.QUARTER);
        return isYear.and(isWhole).or(quarters.andNot(isWhole));
    }

    private static Condition isWholeYear(@Nullable Quarter from, @Nullable Quarter to) {
        Field<String> year = DSL.left(OBSERVATIONS.PERIOD, DSL.inline(4));
        Condition whole = DSL.trueCondition();
        if (from != null) {
            whole = whole.and(year.ge(yearOf(from.number() == 1 ? from.year() : from.year() + 1)));
        }
        return to == null
                ? whole
                : whole.and(year.le(yearOf(to.number() == 4 ? to.year() : to.year() - 1)));
    }

    private static String yearOf(int year) {
        return Period.ofYear(year).toString();
    }

    /** Row by row from the driver: making records of half a million rows takes most of the time. */
    private List<Observation> counted(ObservationFilter filter, Catalogue catalogue) {
        var counted = new ArrayList<Observation>();
        try (var cursor = database.selectFrom(OBSERVATIONS).where(matches(filter)).fetchLazy()) {
            var rows = new CountQueries(Objects.requireNonNull(cursor.resultSet()), catalogue);
            while (rows.next()) {
                counted.add(rows.observation());
            }
        } catch (SQLException e) {
            throw new FiguresException("The published figures cannot be read", e);
        }
        return counted;
    }

    private static List<Condition> matches(ObservationFilter filter) {
        var conditions = new ArrayList<Condition>();
        conditions.add(anyOf(OBSERVATIONS.INDICATOR, filter.indicators()));
        conditions.add(anyOf(OBSERVATIONS.MEASURE, filter.measures()));
        conditions.add(anyOf(OBSERVATIONS.MUNICIPALITY_CODE, filter.municipalities()));
        if (filter.programme() != null) {
            conditions.add(OBSERVATIONS.PROGRAMME.eq(filter.programme()));
        }
        conditions.add(
                DSL.or(
                        filter.periodTypes().stream()
                                .map(type -> within(filter.from(), filter.to(), type))
                                .toList()));
        conditions.add(
                brokenDownBy(
                        filter.breakdowns(), OBSERVATIONS.BREAKDOWN_1, OBSERVATIONS.BREAKDOWN_2));
        return conditions;
    }

    static Condition anyOf(Field<String> field, List<String> values) {
        return values.isEmpty() ? DSL.noCondition() : field.in(values);
    }

    private static Condition within(@Nullable Quarter from, @Nullable Quarter to, PeriodType type) {
        Condition condition = OBSERVATIONS.PERIOD_TYPE.eq(type.code());
        if (from != null) {
            condition = condition.and(OBSERVATIONS.PERIOD.ge(periodOf(from, type)));
        }
        return to == null ? condition : condition.and(OBSERVATIONS.PERIOD.le(periodOf(to, type)));
    }

    private static String periodOf(Quarter quarter, PeriodType type) {
        return (type == PeriodType.QUARTER ? Period.of(quarter) : Period.ofYear(quarter.year()))
                .toString();
    }

    /** The published order of two tokens is not the caller's concern. */
    static Condition brokenDownBy(List<String> tokens, Field<String> first, Field<String> second) {
        return switch (tokens.size()) {
            case 0 -> first.isNull();
            case 1 -> first.eq(tokens.getFirst()).and(second.isNull());
            case 2 ->
                    first.eq(tokens.getFirst())
                            .and(second.eq(tokens.getLast()))
                            .or(first.eq(tokens.getLast()).and(second.eq(tokens.getFirst())));
            default -> throw new IllegalArgumentException("At most two breakdowns: " + tokens);
        };
    }

    static List<Breakdown> breakdowns(
            @Nullable String token1,
            @Nullable String value1,
            @Nullable String token2,
            @Nullable String value2) {
        if (token1 == null || value1 == null) {
            return List.of();
        }
        var first = new Breakdown(token1, value1);
        return token2 == null || value2 == null
                ? List.of(first)
                : List.of(first, new Breakdown(token2, value2));
    }
}
