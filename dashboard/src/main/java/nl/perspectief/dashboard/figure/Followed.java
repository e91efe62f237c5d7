package nl.perspectief.dashboard.figure;

import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import org.jspecify.annotations.Nullable;

/**
 * The follow-up of everyone placed by one municipality or in the programme, or of a part of them.
 *
 * @param whose who it is about
 * @param curve as last confirmed, with the bounds for what was not
 * @param retained the share per start quarter, which also tells why there is no curve; null when
 *     there is none
 * @param unconfirmed the newest figure of the share of open placements that nobody confirmed; null
 *     when there is none
 */
public record Followed(
        Whose whose, DisclosedCurve curve, @Nullable Trend retained, @Nullable Trend unconfirmed) {

    /** Whether anybody was followed whom we may show. */
    public boolean hasCurve() {
        return curve.hasCohort() && !curve.isKept();
    }
}
