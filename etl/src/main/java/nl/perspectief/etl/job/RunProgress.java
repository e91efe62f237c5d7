package nl.perspectief.etl.job;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** How far the run is, for whoever watches; may be read from any thread while the run goes on. */
public final class RunProgress {

    /** The steps as people know them. */
    public enum Phase {
        WAITING("wacht"),
        RECEIVE("ontvangen"),
        IMPORT("controleren en laden"),
        BUILD("cijfers maken"),
        CHECK("cijfers controleren"),
        PUBLISH("publiceren"),
        REPORT("verslag"),
        RECHECK("opnieuw controleren"),
        LAND_ANEW("rijen opnieuw laden"),
        DONE("klaar");

        private final String words;

        Phase(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /**
     * One look at the run.
     *
     * @param done files finished in this phase
     * @param total files in this phase; 0 where the phase is one piece
     * @param expectedLeft by the pace so far; empty while there is no pace yet
     */
    public record Look(
            Phase phase, int done, int total, Duration elapsed, Optional<Duration> expectedLeft) {}

    private volatile Consumer<Phase> watcher = _ -> {};
    private Phase phase = Phase.WAITING;
    private int done;
    private int total;
    private Instant started = Instant.now();
    private Instant phaseStarted = started;

    public synchronized Look look() {
        var now = Instant.now();
        return new Look(phase, done, total, Duration.between(started, now), expectedLeft(now));
    }

    /** Tells of every phase when it begins, in the thread of the run. */
    public void onPhase(Consumer<Phase> watcher) {
        this.watcher = watcher;
    }

    synchronized void begin() {
        started = Instant.now();
        phase = Phase.WAITING;
    }

    synchronized void enter(Phase next, int files) {
        if (next != phase) {
            watcher.accept(next);
        }
        phase = next;
        done = 0;
        total = files;
        phaseStarted = Instant.now();
    }

    synchronized void fileDone() {
        done++;
    }

    private Optional<Duration> expectedLeft(Instant now) {
        if (done == 0 || total == 0) {
            return Optional.empty();
        }
        return Optional.of(
                Duration.between(phaseStarted, now).multipliedBy(total - done).dividedBy(done));
    }
}
