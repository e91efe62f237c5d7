package nl.perspectief.etl.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.delivery.DeliveryDesk;
import nl.perspectief.etl.delivery.PendingFile;
import nl.perspectief.etl.delivery.RunLock;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * Checks and lands the deliveries, of several senders at a time. The item is all that one sender
 * handed in (the files of one programme and municipality, in order), chunk size 1: a workbook
 * stands or falls as a whole, and is compared with the one before it. The workers draw from one
 * queue, so that one large workbook does not hold up the others; the queue is filled from the
 * register, so that a restarted run takes up what was left.
 */
final class ImportStep implements StepExecutionListener {

    private final DeliveryDesk desk;
    private final RunProgress progress;
    private final RunLock lock;
    private final BooleanSupplier stopping;
    private final Supplier<Actor> actor;
    private volatile long runId;
    private final Queue<List<PendingFile>> waiting = new ConcurrentLinkedQueue<>();

    /**
     * @param stopping whether nothing new is to be begun
     * @param actor who has the present run done
     */
    ImportStep(
            DeliveryDesk desk,
            RunProgress progress,
            RunLock lock,
            BooleanSupplier stopping,
            Supplier<Actor> actor) {
        this.desk = desk;
        this.progress = progress;
        this.lock = lock;
        this.stopping = stopping;
        this.actor = actor;
    }

    /**
     * Only the step as a whole listens. Spring Batch makes any reader or writer that is a listener
     * too a listener of the workers' step, and a worker that starts late must not fill the queue
     * again.
     */
    Step build(JobRepository jobs, int workers) {
        var worker =
                new StepBuilder("importDeliveries", jobs)
                        .<List<PendingFile>, List<PendingFile>>chunk(1)
                        .reader(this::next)
                        .writer(deliveries -> deliveries.forEach(this::process))
                        // a run that goes on may find more than the one that was broken off
                        .allowStartIfComplete(true)
                        .build();
        return new StepBuilder("import", jobs)
                .partitioner("importDeliveries", ImportStep::workers)
                .step(worker)
                .gridSize(workers)
                .taskExecutor(new SimpleAsyncTaskExecutor("import-"))
                .listener(this)
                .allowStartIfComplete(true)
                .build();
    }

    @Override
    public void beforeStep(StepExecution execution) {
        var deliveries = desk.pending();
        runId = execution.getJobExecution().getJobInstanceId();
        waiting.clear();
        waiting.addAll(deliveries);
        progress.enter(RunProgress.Phase.IMPORT, deliveries.stream().mapToInt(List::size).sum());
    }

    private @Nullable List<PendingFile> next() {
        return stopping.getAsBoolean() ? null : waiting.poll();
    }

    private static Map<String, ExecutionContext> workers(int gridSize) {
        Map<String, ExecutionContext> workers = new HashMap<>();
        for (int i = 0; i < gridSize; i++) {
            workers.put("worker" + i, new ExecutionContext());
        }
        return workers;
    }

    private void process(List<PendingFile> files) {
        for (var file : files) {
            lock.requireStillOurs();
            desk.times().keep(runId, file.receiptId(), desk.process(file, actor.get()));
            progress.fileDone();
        }
    }
}
