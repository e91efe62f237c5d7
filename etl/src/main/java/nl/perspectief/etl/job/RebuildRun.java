package nl.perspectief.etl.job;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.delivery.Rebuild;
import nl.perspectief.etl.delivery.StoredDelivery;

/**
 * Lands all that counts anew, several deliveries at a time. It is no batch job: broken off, it is
 * done again from the beginning, for what was landed once may be landed twice.
 */
public final class RebuildRun {

    private final Rebuild rebuild;
    private final int workers;
    private final RunProgress progress = new RunProgress();
    private volatile boolean stopping;

    /**
     * @param workers how many deliveries are worked on at once
     */
    public RebuildRun(Rebuild rebuild, int workers) {
        this.rebuild = rebuild;
        this.workers = workers;
    }

    /** How far it is; may be read from any thread. */
    public RunProgress progress() {
        return progress;
    }

    /** Deliveries being worked on are finished, nothing new is begun. */
    public void stop() {
        stopping = true;
    }

    /**
     * Runs to the end, in this thread.
     *
     * @param actor who has it done
     * @return a Dutch sentence for each delivery whose rows stay as they were
     */
    public List<String> run(Actor actor) {
        progress.begin();
        var deliveries = rebuild.deliveries();
        progress.enter(RunProgress.Phase.LAND_ANEW, deliveries.size());
        try {
            List<Callable<Optional<String>>> work = new ArrayList<>();
            deliveries.forEach(delivery -> work.add(() -> landAnew(delivery, actor)));
            return Workers.all(workers, work).stream().flatMap(Optional::stream).toList();
        } finally {
            progress.enter(RunProgress.Phase.DONE, 0);
        }
    }

    private Optional<String> landAnew(StoredDelivery delivery, Actor actor) {
        if (stopping) {
            return Optional.empty();
        }
        var kept = rebuild.landAnew(delivery, actor);
        progress.fileDone();
        return kept;
    }
}
