package nl.perspectief.dashboard.access;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * How often signing in may fail from one address, whichever accounts are tried. Many colleagues may
 * share one, so what succeeds is not counted.
 */
@Component
final class AddressLimit {

    static final int MOST_FAILURES = 30;
    private static final Duration PERIOD = Duration.ofMinutes(10);
    private static final int ADDRESSES_KEPT = 10_000;

    private record Count(Instant since, int failures) {}

    private final Map<String, Count> counts =
            new LinkedHashMap<>() {
                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
                    return size() > ADDRESSES_KEPT;
                }
            };

    /** Counts an attempt as failed until it succeeds; false when there were too many. */
    synchronized boolean begin(String address, Instant now) {
        var known = counts.get(address);
        var count = known == null || isOver(known, now) ? new Count(now, 0) : known;
        if (count.failures() >= MOST_FAILURES) {
            return false;
        }
        counts.put(address, new Count(count.since(), count.failures() + 1));
        return true;
    }

    /** A clock that was set back begins a new period, or the old one would last much longer. */
    private static boolean isOver(Count count, Instant now) {
        return count.since().plus(PERIOD).isBefore(now) || count.since().isAfter(now.plus(PERIOD));
    }

    synchronized void succeeded(String address) {
        counts.computeIfPresent(
                address, (_, count) -> new Count(count.since(), count.failures() - 1));
    }
}
