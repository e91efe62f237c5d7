package nl.perspectief.dashboard.indicator;

import java.util.Set;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Many curves of one sort: all of programmes, or all of municipalities, all of quarters, or all of
 * years.
 *
 * @param filter which programmes, municipalities, periods and breakdowns
 */
record CurveDemand(
        ObservationFilter filter,
        Set<String> indicators,
        Set<Bound> bounds,
        PeriodType periodType,
        boolean totals) {

    /** The first start quarter that is needed: a year needs all of its quarters. */
    @Nullable Quarter from() {
        Quarter from = filter.from();
        return from == null || periodType == PeriodType.QUARTER
                ? from
                : Period.ofYear(from.year()).first();
    }

    /** The last start quarter that is needed. */
    @Nullable Quarter to() {
        Quarter to = filter.to();
        return to == null || periodType == PeriodType.QUARTER
                ? to
                : Period.ofYear(to.year()).last();
    }
}
