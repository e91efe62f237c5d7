package nl.perspectief.dashboard.overview;

import nl.perspectief.dashboard.statistics.KaplanMeier;
import org.jspecify.annotations.Nullable;

/**
 * The follow-up of everyone placed by one municipality, or in the programme.
 *
 * @param whose who it is about
 * @param main as last confirmed
 * @param low as if every unconfirmed placement ended just after its last confirmation
 * @param high as if every unconfirmed placement still runs
 * @param retained the share per start quarter, which also tells why there is no curve; null when
 *     there is none
 * @param unconfirmed the newest figure of the share of open placements that nobody confirmed; null
 *     when there is none
 */
record Followed(
        Whose whose,
        KaplanMeier main,
        KaplanMeier low,
        KaplanMeier high,
        @Nullable Trend retained,
        @Nullable Trend unconfirmed) {

    /** Whether anybody was followed at all. */
    boolean hasCurve() {
        return main.cohort() > 0;
    }
}
