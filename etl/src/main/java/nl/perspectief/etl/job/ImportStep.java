package nl.perspectief.etl.job;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.perspectief.etl.delivery.DeliveryDesk;
import nl.perspectief.etl.delivery.PendingFile;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.springframework.core.task.SimpleAsyncTaskExecutor;

/**
 * Checks and lands the deliveries, several at a time. The item is the delivery (the files of one
 * programme, municipality and quarter), chunk size 1: it stands or falls as a whole. The workers
 * draw from one queue, so that one large workbook does not hold up the others; the queue is filled
 * from the register, so that a restarted run takes up what was left.
 */
final class ImportStep
        implements Partitioner,
                ItemReader<List<PendingFile>>,
                ItemWriter<List<PendingFile>>,
                StepExecutionListener {

    private final DeliveryDesk desk;
    private final RunProgress progress;
    private final Queue<List<PendingFile>> waiting = new ConcurrentLinkedQueue<>();

    ImportStep(DeliveryDesk desk, RunProgress progress) {
        this.desk = desk;
        this.progress = progress;
    }

    Step build(JobRepository jobs, int workers) {
        var worker =
                new StepBuilder("importDeliveries", jobs)
                        .<List<PendingFile>, List<PendingFile>>chunk(1)
                        .reader(this)
                        .writer(this)
                        .build();
        return new StepBuilder("import", jobs)
                .partitioner("importDeliveries", this)
                .step(worker)
                .gridSize(workers)
                .taskExecutor(new SimpleAsyncTaskExecutor("import-"))
                .listener(this)
                .allowStartIfComplete(true)
                .build();
    }

    @Override
    public void beforeStep(StepExecution execution) {
        var deliveries = desk.pending(execution.getJobExecution().getJobInstanceId());
        waiting.clear();
        waiting.addAll(deliveries);
        progress.enter(RunProgress.Phase.IMPORT, deliveries.stream().mapToInt(List::size).sum());
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        Map<String, ExecutionContext> workers = new HashMap<>();
        for (int i = 0; i < gridSize; i++) {
            workers.put("worker" + i, new ExecutionContext());
        }
        return workers;
    }

    @Override
    public @Nullable List<PendingFile> read() {
        return waiting.poll();
    }

    @Override
    public void write(Chunk<? extends List<PendingFile>> deliveries) {
        for (var files : deliveries) {
            for (var file : files) {
                desk.process(file);
                progress.fileDone();
            }
        }
    }
}
