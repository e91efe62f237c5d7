package nl.perspectief.etl.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.perspectief.etl.delivery.Recheck;
import nl.perspectief.etl.delivery.RecheckReport;
import nl.perspectief.etl.delivery.Rechecked;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Tries today's rules on all that is stored, several senders at a time. Nothing needs to be taken
 * up after a kill, for nothing is changed: it is no batch job.
 */
public final class RecheckRun {

    private final Recheck recheck;
    private final int workers;
    private final RunProgress progress = new RunProgress();

    /**
     * @param workers how many senders are worked on at once
     */
    public RecheckRun(Recheck recheck, int workers) {
        this.recheck = recheck;
        this.workers = workers;
    }

    /** How far it is; may be read from any thread. */
    public RunProgress progress() {
        return progress;
    }

    /**
     * Runs to the end, in this thread.
     *
     * @param since the first quarter looked at; null = from the beginning
     */
    public RecheckReport run(@Nullable Quarter since) {
        progress.begin();
        var senders = recheck.deliveries(since);
        progress.enter(RunProgress.Phase.RECHECK, senders.stream().mapToInt(List::size).sum());
        try (var pool = Executors.newFixedThreadPool(workers)) {
            List<Future<List<Rechecked>>> running = new ArrayList<>();
            for (var sender : senders) {
                running.add(pool.submit(() -> recheck.check(sender, progress::fileDone)));
            }
            return RecheckReport.of(collected(running));
        } finally {
            progress.enter(RunProgress.Phase.DONE, 0);
        }
    }

    private static List<Rechecked> collected(List<Future<List<Rechecked>>> running) {
        List<Rechecked> all = new ArrayList<>();
        for (var sender : running) {
            try {
                all.addAll(sender.get());
            } catch (ExecutionException e) {
                running.forEach(other -> other.cancel(true));
                throw new IllegalStateException("The recheck was broken off", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The recheck was interrupted", e);
            }
        }
        return all;
    }
}
