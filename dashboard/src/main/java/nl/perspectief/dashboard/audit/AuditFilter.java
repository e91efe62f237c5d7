package nl.perspectief.dashboard.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines are wanted; null is no condition.
 *
 * @param from the first moment
 * @param before the first moment that is too late
 */
public record AuditFilter(
        @Nullable Instant from,
        @Nullable Instant before,
        @Nullable Long accountId,
        @Nullable AuditAction action) {

    public static final AuditFilter ALL = new AuditFilter(null, null, null, null);
}
