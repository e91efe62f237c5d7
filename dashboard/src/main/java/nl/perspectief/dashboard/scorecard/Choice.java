package nl.perspectief.dashboard.scorecard;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.perspectief.dashboard.indicator.PeriodType;

/**
 * What is chosen on this page alone.
 *
 * @param per the length of the period of the figures in the scorecard
 * @param search part of the name of a municipality; empty for all
 * @param collaboration the figure that is laid beside an outcome
 */
record Choice(
        PeriodType per, Order order, String search, Compared collaboration, Compared outcome) {

    static final String PER = "per";
    static final String ORDER = "volgorde";
    static final String SEARCH = "zoek";
    static final String COLLABORATION = "samen";
    static final String OUTCOME = "uitkomst";
    static final List<String> NAMES = List.of(PER, ORDER, SEARCH, COLLABORATION, OUTCOME);

    static final String QUARTER = "kwartaal";
    static final String YEAR = "jaar";

    Choice per(PeriodType other) {
        return new Choice(other, order, search, collaboration, outcome);
    }

    Choice order(Order other) {
        return new Choice(per, other, search, collaboration, outcome);
    }

    Choice search(String other) {
        return new Choice(per, order, other, collaboration, outcome);
    }

    Choice collaboration(Compared other) {
        return new Choice(per, order, search, other, outcome);
    }

    Choice outcome(Compared other) {
        return new Choice(per, order, search, collaboration, other);
    }

    /** As it stands in the address. */
    Map<String, List<String>> written() {
        var own = new TreeMap<String, List<String>>();
        own.put(PER, List.of(per == PeriodType.YEAR ? YEAR : QUARTER));
        own.put(ORDER, List.of(order.code()));
        own.put(COLLABORATION, List.of(collaboration.code()));
        own.put(OUTCOME, List.of(outcome.code()));
        if (!search.isEmpty()) {
            own.put(SEARCH, List.of(search));
        }
        return own;
    }
}
