package nl.perspectief.dashboard.placements;

import java.math.BigDecimal;
import nl.perspectief.dashboard.figure.Group;
import nl.perspectief.dashboard.figure.Horizon;
import nl.perspectief.dashboard.figure.ValueNames;
import nl.perspectief.dashboard.indicator.Breakdown;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the cohort for one value of the breakdown.
 *
 * @param status why there is no figure, or VALUE
 * @param estimate null where there is none
 * @param hits of a share, how many; of a count, the count. Null where that may not be seen
 * @param of of how many; null for a count, and where that may not be seen
 * @param unknown how many could not be counted; null where that is not told
 */
record Part(
        Breakdown value,
        Status status,
        @Nullable Estimate estimate,
        @Nullable Long hits,
        @Nullable Long of,
        @Nullable Long unknown) {

    static Part of(Observation one) {
        BigDecimal denominator = one.denominator();
        return new Part(
                one.breakdowns().getFirst(),
                one.status(),
                one.estimate(),
                one.numerator(),
                denominator == null ? null : (Long) denominator.longValue(),
                one.unknown());
    }

    /** The share that has reached the event within 26 weeks. */
    static Part of(Group group, String token) {
        Estimate without = group.shareAt(Horizon.WEEKS_26);
        return new Part(
                new Breakdown(token, group.code()),
                group.at(Horizon.WEEKS_26),
                without == null ? null : without.complement(),
                null,
                without == null ? null : group.cohort(),
                null);
    }

    boolean isNotKnown() {
        return ValueNames.isNotKnown(value);
    }
}
