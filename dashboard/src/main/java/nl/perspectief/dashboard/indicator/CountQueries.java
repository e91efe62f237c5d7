package nl.perspectief.dashboard.indicator;

import static nl.perspectief.sql.published.Tables.OBSERVATIONS;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** Published counts as the driver gives them, one row after the other. */
final class CountQueries {

    private static final int INDICATOR = column(OBSERVATIONS.INDICATOR);
    private static final int MEASURE = column(OBSERVATIONS.MEASURE);
    private static final int PROGRAMME = column(OBSERVATIONS.PROGRAMME);
    private static final int MUNICIPALITY = column(OBSERVATIONS.MUNICIPALITY_CODE);
    private static final int PERIOD = column(OBSERVATIONS.PERIOD);
    private static final int BREAKDOWN_1 = column(OBSERVATIONS.BREAKDOWN_1);
    private static final int VALUE_1 = column(OBSERVATIONS.VALUE_1);
    private static final int BREAKDOWN_2 = column(OBSERVATIONS.BREAKDOWN_2);
    private static final int VALUE_2 = column(OBSERVATIONS.VALUE_2);
    private static final int NUMERATOR = column(OBSERVATIONS.NUMERATOR);
    private static final int DENOMINATOR = column(OBSERVATIONS.DENOMINATOR);
    private static final int UNKNOWN = column(OBSERVATIONS.UNKNOWN);
    private static final int SQUARES = column(OBSERVATIONS.SQUARES);
    private static final int N_AT_RISK = column(OBSERVATIONS.N_AT_RISK);
    private static final int GIVEN_VALUE = column(OBSERVATIONS.GIVEN_VALUE);
    private static final int DELIVERED = column(OBSERVATIONS.MUNICIPALITIES_DELIVERED);
    private static final int EXPECTED = column(OBSERVATIONS.MUNICIPALITIES_EXPECTED);
    private static final int STATUS = column(OBSERVATIONS.STATUS);
    private static final int FINALITY = column(OBSERVATIONS.FINALITY);
    private static final int IS_SUPPRESSED = column(OBSERVATIONS.IS_SUPPRESSED);
    private static final int IS_UNKNOWN_SUPPRESSED = column(OBSERVATIONS.IS_UNKNOWN_SUPPRESSED);

    private final ResultSet rows;
    private final Catalogue catalogue;

    // thousands of figures are of the same few periods and measures
    private final Map<String, Period> periods = new HashMap<>();
    private final Map<String, Measure> measures = new HashMap<>();

    /**
     * @param rows all columns of the table, in its order
     */
    CountQueries(ResultSet rows, Catalogue catalogue) {
        this.rows = rows;
        this.catalogue = catalogue;
    }

    private static int column(TableField<?, ?> field) {
        return OBSERVATIONS.fieldsRow().indexOf(field) + 1;
    }

    boolean next() throws SQLException {
        return rows.next();
    }

    Observation observation() throws SQLException {
        var status = Status.valueOf(rows.getString(STATUS));
        String indicator = rows.getString(INDICATOR);
        String measure = rows.getString(MEASURE);
        var counts =
                new Counts(
                        number(NUMERATOR),
                        rows.getBigDecimal(DENOMINATOR),
                        number(SQUARES),
                        rows.getBigDecimal(GIVEN_VALUE));
        return new Observation(
                indicator,
                measure,
                rows.getString(PROGRAMME),
                rows.getString(MUNICIPALITY),
                periods.computeIfAbsent(rows.getString(PERIOD), Period::parse),
                ObservationQueries.breakdowns(
                        rows.getString(BREAKDOWN_1),
                        rows.getString(VALUE_1),
                        rows.getString(BREAKDOWN_2),
                        rows.getString(VALUE_2)),
                counts.numerator(),
                counts.denominator(),
                number(UNKNOWN),
                number(N_AT_RISK),
                rows.getInt(DELIVERED),
                rows.getInt(EXPECTED),
                status,
                Finality.valueOf(rows.getString(FINALITY)),
                protection(),
                status == Status.VALUE ? estimate(indicator, measure, counts) : null);
    }

    private @Nullable Long number(int column) throws SQLException {
        long number = rows.getLong(column);
        return rows.wasNull() ? null : (Long) number;
    }

    private Protection protection() throws SQLException {
        return rows.getBoolean(IS_SUPPRESSED)
                ? Protection.FIGURE
                : rows.getBoolean(IS_UNKNOWN_SUPPRESSED) ? Protection.UNKNOWN : Protection.NONE;
    }

    private @Nullable Estimate estimate(String indicator, String measure, Counts counts) {
        Measure kind = measures.computeIfAbsent(measure, Measure::parse);
        return Estimates.curveOf(kind) == null
                ? Estimates.fromCounts(catalogue.get(indicator), kind, counts)
                : null;
    }

    /** What an estimate is made from. */
    record Counts(
            @Nullable Long numerator,
            @Nullable BigDecimal denominator,
            @Nullable Long squares,
            @Nullable BigDecimal givenValue) {}
}
