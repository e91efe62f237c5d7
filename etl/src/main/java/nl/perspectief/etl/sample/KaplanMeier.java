package nl.perspectief.etl.sample;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * The product-limit estimate, in exact fractions, so that "one half is reached" is never a matter
 * of rounding. Events come before censorings of the same day.
 */
final class KaplanMeier {

    private record Day(long events, long censored) {

        Day plus(boolean isEvent) {
            return isEvent ? new Day(events + 1, censored) : new Day(events, censored + 1);
        }
    }

    private final TreeMap<Long, Day> days = new TreeMap<>();
    private final long people;

    KaplanMeier(List<Observed> observed) {
        for (var one : observed) {
            var day = days.getOrDefault(one.days(), new Day(0, 0));
            days.put(one.days(), day.plus(one.isEvent()));
        }
        people = observed.size();
    }

    /** S(h): the share without the event after day h; nobody observed gives 1. */
    BigDecimal survival(long horizon, MathContext precision) {
        var numerator = BigInteger.ONE;
        var denominator = BigInteger.ONE;
        long atRisk = people;
        for (Map.Entry<Long, Day> entry : days.headMap(horizon, true).entrySet()) {
            var day = entry.getValue();
            numerator = numerator.multiply(BigInteger.valueOf(atRisk - day.events()));
            denominator = denominator.multiply(BigInteger.valueOf(atRisk));
            atRisk -= day.events() + day.censored();
        }
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), precision);
    }

    /** The first day on which S is one half or less; empty when it stays above. */
    OptionalLong median() {
        var numerator = BigInteger.ONE;
        var denominator = BigInteger.ONE;
        long atRisk = people;
        for (Map.Entry<Long, Day> entry : days.entrySet()) {
            var day = entry.getValue();
            numerator = numerator.multiply(BigInteger.valueOf(atRisk - day.events()));
            denominator = denominator.multiply(BigInteger.valueOf(atRisk));
            if (numerator.shiftLeft(1).compareTo(denominator) <= 0) {
                return OptionalLong.of(entry.getKey());
            }
            atRisk -= day.events() + day.censored();
        }
        return OptionalLong.empty();
    }

    long events() {
        return days.values().stream().mapToLong(Day::events).sum();
    }

    /** Events on day h or before. */
    long eventsWithin(long horizon) {
        return days.headMap(horizon, true).values().stream().mapToLong(Day::events).sum();
    }

    /** Whether nobody was followed to day h and the last one seen had no event. */
    boolean stopsBefore(long horizon) {
        return !days.isEmpty()
                && days.lastKey() < horizon
                && days.lastEntry().getValue().censored() > 0;
    }
}
