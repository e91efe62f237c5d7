package nl.perspectief.dashboard.indicator;

import java.util.Set;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Many curves of one sort: all of quarters, or all of years.
 *
 * @param filter which programmes, municipalities, periods and breakdowns
 * @param lastDay days after it are not needed; null when the whole curve is
 */
record CurveDemand(
        ObservationFilter filter,
        Set<String> indicators,
        Set<Bound> bounds,
        PeriodType periodType,
        @Nullable Integer lastDay) {

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
