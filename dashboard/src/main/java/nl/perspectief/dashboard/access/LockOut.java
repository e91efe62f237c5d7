package nl.perspectief.dashboard.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long an account makes its guessers wait: from the fifth failure on, each time twice as long.
 */
final class LockOut {

    private static final int FREE = 4;
    private static final Duration FIRST = Duration.ofMinutes(1);

    /**
     * Longer would help whoever wants to keep somebody out more than it hinders whoever guesses.
     */
    private static final Duration LONGEST = Duration.ofHours(1);

    private LockOut() {}

    /** Until when, after so many failures in a row; empty when it need not wait. */
    static Optional<Instant> after(int failures, Instant now) {
        if (failures <= FREE) {
            return Optional.empty();
        }
        int doublings = Math.min(failures - FREE - 1, Long.SIZE / 4);
        var wait = FIRST.multipliedBy(1L << doublings);
        return Optional.of(now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait));
    }
}
