package nl.perspectief.dashboard.overview;

import java.util.Map;
import nl.perspectief.dashboard.figure.Followed;
import nl.perspectief.dashboard.figure.Trend;

/**
 * All that the page needs of one municipality, or of the programme.
 *
 * @param trends by quarter, without those that were not published for it
 * @param longer the same over a longer time, where there is such
 */
record Part(Map<Shown, Trend> trends, Map<Shown, Longer> longer, Followed followed) {

    Part {
        trends = Map.copyOf(trends);
        longer = Map.copyOf(longer);
    }
}
