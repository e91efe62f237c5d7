package nl.perspectief.dashboard.indicator;

import static nl.perspectief.sql.published.Tables.OBSERVATIONS;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.published.tables.records.ObservationsRecord;
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

    /** In no order, and without the estimates that need a curve. */
    List<Observation> counted(ObservationFilter filter) {
        return counted(filter, new Catalogue(new DefinitionQueries(database).indicators()));
    }

    private List<Observation> counted(ObservationFilter filter, Catalogue catalogue) {
        return database.selectFrom(OBSERVATIONS)
                .where(matches(filter))
                .fetch(row -> observation(row, catalogue));
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
                DSL.or(filter.periodTypes().stream().map(type -> within(filter, type)).toList()));
        conditions.add(
                brokenDownBy(
                        filter.breakdowns(), OBSERVATIONS.BREAKDOWN_1, OBSERVATIONS.BREAKDOWN_2));
        return conditions;
    }

    static Condition anyOf(Field<String> field, List<String> values) {
        return values.isEmpty() ? DSL.noCondition() : field.in(values);
    }

    private static Condition within(ObservationFilter filter, PeriodType type) {
        Condition condition = OBSERVATIONS.PERIOD_TYPE.eq(type.code());
        if (filter.from() != null) {
            condition = condition.and(OBSERVATIONS.PERIOD.ge(periodOf(filter.from(), type)));
        }
        return filter.to() == null
                ? condition
                : condition.and(OBSERVATIONS.PERIOD.le(periodOf(filter.to(), type)));
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

    private static Observation observation(ObservationsRecord row, Catalogue catalogue) {
        Status status = Status.valueOf(row.getStatus());
        return new Observation(
                row.getIndicator(),
                row.getMeasure(),
                row.getProgramme(),
                row.getMunicipalityCode(),
                Period.parse(row.getPeriod()),
                breakdowns(
                        row.getBreakdown_1(),
                        row.getValue_1(),
                        row.getBreakdown_2(),
                        row.getValue_2()),
                row.getNumerator(),
                row.getDenominator(),
                row.getUnknown(),
                row.getNAtRisk(),
                row.getMunicipalitiesDelivered(),
                row.getMunicipalitiesExpected(),
                status,
                Finality.valueOf(row.getFinality()),
                protection(row),
                status == Status.VALUE ? fromCounts(row, catalogue) : null);
    }

    private static Protection protection(ObservationsRecord row) {
        return row.getIsSuppressed()
                ? Protection.FIGURE
                : row.getIsUnknownSuppressed() ? Protection.UNKNOWN : Protection.NONE;
    }

    private static @Nullable Estimate fromCounts(ObservationsRecord row, Catalogue catalogue) {
        Indicator definition = catalogue.get(row.getIndicator());
        Measure measure = Measure.parse(row.getMeasure());
        return Estimates.curveOf(measure) == null
                ? Estimates.fromCounts(definition, measure, row)
                : null;
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
