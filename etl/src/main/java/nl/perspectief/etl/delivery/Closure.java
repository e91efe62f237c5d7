package nl.perspectief.etl.delivery;

import java.time.Instant;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.SnapshotId;
import org.jspecify.annotations.Nullable;

/**
 * A quarter that somebody wants to close, and what became of that.
 *
 * @param snapshotId the figures that are to be kept
 * @param proposedBy the account, as {@link Actor#user} names it
 * @param decision null as long as nobody decided
 */
public record Closure(
        long id,
        String programme,
        Quarter quarter,
        SnapshotId snapshotId,
        @Nullable String remark,
        String proposedBy,
        Instant proposedAt,
        @Nullable Decision decision) {

    /**
     * @param by the account, as {@link Actor#user} names it
     * @param reason null when none was given
     */
    public record Decision(Outcome outcome, String by, Instant at, @Nullable String reason) {}

    /** How it ended. */
    public enum Outcome {
        /** A second person agreed: the quarter is closed. */
        CONFIRMED,
        /** A second person did not agree. */
        REJECTED,
        /** Who proposed it took it back. */
        WITHDRAWN
    }

    public boolean isWaiting() {
        return decision == null;
    }

    public boolean isConfirmed() {
        return decision != null && decision.outcome() == Outcome.CONFIRMED;
    }
}
