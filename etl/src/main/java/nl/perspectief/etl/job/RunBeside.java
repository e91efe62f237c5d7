package nl.perspectief.etl.job;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import nl.perspectief.etl.delivery.RunGoingOnException;
import nl.perspectief.etl.delivery.RunLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A run in a thread of its own, which whoever asks knows at once to have begun or not. */
final class RunBeside {

    private static final Logger LOG = LoggerFactory.getLogger(RunBeside.class);

    private final RunLock lock;
    private final RunProgress progress;
    private final Supplier<RunResult> work;
    private final CompletableFuture<Void> begun = new CompletableFuture<>();
    private final CompletableFuture<RunResult> ended = new CompletableFuture<>();

    private RunBeside(RunLock lock, RunProgress progress, Supplier<RunResult> work) {
        this.lock = lock;
        this.progress = progress;
        this.work = work;
    }

    static CompletableFuture<RunResult> begin(
            RunLock lock, RunProgress progress, Supplier<RunResult> work) {
        var run = new RunBeside(lock, progress, work);
        Thread.ofVirtual().name("run").start(run::run);
        try {
            run.begun.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RunGoingOnException refused ? refused : e;
        }
        return run.ended;
    }

    private void run() {
        try {
            ended.complete(lock.aloneNow(this::runAlone));
        } catch (RuntimeException e) {
            if (!begun.completeExceptionally(e)) {
                LOG.error("The run broke off", e);
            }
            ended.completeExceptionally(e);
        }
    }

    private RunResult runAlone() {
        progress.begin();
        begun.complete(null);
        return work.get();
    }
}
