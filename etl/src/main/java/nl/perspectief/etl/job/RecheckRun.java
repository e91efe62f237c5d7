package nl.perspectief.etl.job;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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
        try {
            List<Callable<List<Rechecked>>> work = new ArrayList<>();
            senders.forEach(sender -> work.add(() -> recheck.check(sender, progress::fileDone)));
            return RecheckReport.of(
                    Workers.all(workers, work).stream().flatMap(List::stream).toList());
        } finally {
            progress.enter(RunProgress.Phase.DONE, 0);
        }
    }
}
