package nl.perspectief.etl.job;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.perspectief.etl.delivery.RunSummary;

/**
 * A run, and how it went.
 *
 * @param id its number
 * @param began when it was begun last, if it was taken up again
 * @param ended empty when it still goes on, or was killed
 * @param asOf the day its figures are made on
 * @param snapshotId of what it published, as it is shown; empty when it published nothing
 * @param problem why it did not finish, as a Dutch sentence; empty when it did, or nobody knows
 */
public record PastRun(
        long id,
        Outcome outcome,
        Instant began,
        Optional<Instant> ended,
        LocalDate asOf,
        RunSummary summary,
        Optional<String> snapshotId,
        Optional<String> problem) {

    /** How it went. */
    public enum Outcome {
        GOING_ON,
        FINISHED,
        /** It was asked to end before it was ready. */
        STOPPED,
        FAILED,
        /** Its process ended in the middle. */
        KILLED
    }

    /** Empty when nobody knows when it ended. */
    public Optional<Duration> lasted() {
        return ended.map(end -> Duration.between(began, end));
    }
}
