package nl.perspectief.sql.suppression;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of a breakdown from the smallest to the largest in the programme as a whole, numbered
 * from 1. The same order holds for every area and period.
 */
final class Ranks {

    /** Of a breakdown that is not there: no value is hidden by it. */
    static final Ranks NONE = new Ranks(Map.of());

    private final Map<String, Integer> ranks;

    private Ranks(Map<String, Integer> ranks) {
        this.ranks = ranks;
    }

    /** By how many persons there are of each value. */
    static Ranks of(Map<String, Long> sizes) {
        List<String> order =
                sizes.keySet().stream()
                        .sorted(
                                Comparator.comparingLong(
                                                (String value) -> sizes.getOrDefault(value, 0L))
                                        .thenComparing(Comparator.naturalOrder()))
                        .toList();
        var ranks = new HashMap<String, Integer>();
        order.forEach(value -> ranks.put(value, ranks.size() + 1));
        return new Ranks(ranks);
    }

    int count() {
        return ranks.size();
    }

    /** Beyond every level where there is no such breakdown. */
    int of(String value) {
        return ranks.getOrDefault(value, Integer.MAX_VALUE);
    }
}
