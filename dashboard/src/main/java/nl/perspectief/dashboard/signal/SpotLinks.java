package nl.perspectief.dashboard.signal;

import java.util.LinkedHashMap;
import java.util.List;
import nl.perspectief.dashboard.figure.AskedQuestion;
import nl.perspectief.dashboard.figure.DefinitionLinks;
import nl.perspectief.dashboard.frame.Filter;
import nl.perspectief.dashboard.frame.FilterInUrl;

/** From what stands out to where the reader can look at it. */
final class SpotLinks {

    private static final String TRENDS = "trends";

    private SpotLinks() {}

    /** The figure through time, of that municipality. */
    static String trend(Filter filter, Spot spot) {
        var own = new LinkedHashMap<String, List<String>>();
        own.put(DefinitionLinks.INDICATOR, List.of(spot.indicator().id()));
        own.put(AskedQuestion.MEASURE, List.of(spot.question().code()));
        return TRENDS + "?" + FilterInUrl.write(of(filter, spot.municipality().code()), own);
    }

    private static Filter of(Filter filter, String municipalityCode) {
        return new Filter(
                filter.language(),
                filter.programme(),
                List.of(municipalityCode),
                filter.upTo(),
                filter.breakdown());
    }
}
