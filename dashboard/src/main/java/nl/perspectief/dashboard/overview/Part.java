package nl.perspectief.dashboard.overview;

import java.util.Map;
import nl.perspectief.dashboard.figure.Followed;
import nl.perspectief.dashboard.figure.Trend;

/**
 * All that the page needs of one municipality, or of the programme.
 *
 * @param trends without those that were not published for it
 */
record Part(Map<Shown, Trend> trends, Followed followed) {

    Part {
        trends = Map.copyOf(trends);
    }
}
