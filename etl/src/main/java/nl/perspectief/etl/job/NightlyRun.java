package nl.perspectief.etl.job;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import javax.sql.DataSource;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.delivery.DataFolder;
import nl.perspectief.etl.delivery.DeliveryDesk;
import nl.perspectief.etl.delivery.RunLock;
import nl.perspectief.etl.delivery.RunSummary;
import nl.perspectief.sql.BuildSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.core.task.SyncTaskExecutor;

/**
 * The nightly run: {@code receive → import → build → check → publish → report}. One at a time; a
 * run that was killed is taken up where it stopped when the same is asked again, and otherwise its
 * files go along with the next one.
 */
public final class NightlyRun {

    private static final Logger LOG = LoggerFactory.getLogger(NightlyRun.class);
    private static final String NAME = "nightly";
    private static final int SLOWEST_TOLD = 3;

    private final DataFolder folder;
    private final DeliveryDesk desk;
    private final WarehouseSteps warehouse;
    private final int workers;
    private final RunMark mark;
    private final RunProgress progress = new RunProgress();
    private volatile boolean stopping;
    private volatile RunRequest asked = RunRequest.tonight();
    private volatile Function<Instant, Optional<Instant>> plan = _ -> Optional.empty();
    private final RunLock lock;
    private final JobRepository jobs;
    private final JobOperator operator;
    private final Job job;

    /**
     * @param settings also says how many deliveries are worked on at once: as many as threads
     * @param programVersion named beside the snapshot
     */
    public NightlyRun(
            DataFolder folder,
            DeliveryDesk desk,
            DataSource operations,
            RunLock lock,
            BuildSettings settings,
            String programVersion) {
        this.lock = lock;
        this.folder = folder;
        this.desk = desk;
        this.warehouse = new WarehouseSteps(folder, desk, settings, programVersion);
        this.workers = settings.threads();
        this.mark = new RunMark(folder.operations());
        this.jobs = JobRepositories.open(operations);
        this.job = job();
        this.operator = operator();
        folder.emptyWork();
    }

    /** How far the present run is, or how the last one ended. */
    public RunProgress progress() {
        return progress;
    }

    /**
     * Runs to the end, in this thread; waits while another run of this process is going on.
     *
     * @throws nl.perspectief.etl.delivery.DataFolderException when the data folder was taken away
     *     or another process runs
     */
    public RunResult run(RunRequest request) {
        return lock.alone(() -> runAlone(request));
    }

    /**
     * Begins a run beside what the caller does.
     *
     * @return how it ends
     * @throws nl.perspectief.etl.delivery.RunGoingOnException when somebody runs, here or elsewhere
     */
    public CompletableFuture<RunResult> begin(RunRequest request) {
        return RunBeside.begin(lock, progress, () -> runAlone(request));
    }

    void planned(Function<Instant, Optional<Instant>> next) {
        plan = next;
    }

    /** When the clock begins the next night after a moment; empty when no clock does. */
    public Optional<Instant> nextAfter(Instant moment) {
        return plan.apply(moment);
    }

    /** Whether somebody runs now, here or in another process. */
    public boolean isGoingOn() {
        return lock.isTaken();
    }

    /** What was run before, and how it went. */
    public RunHistory history() {
        return new RunHistory(NAME, jobs, desk, lock);
    }

    /** What makes the last run go on, if that did not reach its end; empty if it did. */
    public Optional<RunRequest> brokenOff(Actor actor) {
        return RunHistory.last(NAME, jobs)
                .filter(execution -> execution.getStatus() != BatchStatus.COMPLETED)
                .map(RunParameters::of)
                .map(run -> new RunRequest(List.of(), run.asOf(), run.isDayFixed(), actor));
    }

    private RunResult runAlone(RunRequest request) {
        folder.requireThere();
        asked = request;
        progress.begin();
        var execution = execute(request);
        forget(execution);
        keepProblem(execution);
        progress.enter(RunProgress.Phase.DONE, 0);
        return result(execution);
    }

    /**
     * Asks the run that is going on to end soon: files being worked on are finished, nothing new is
     * begun. The same request goes on with it, in a next process.
     */
    public void stop() {
        stopping = true;
    }

    private Job job() {
        var receiving = new ReceiveStep(desk, folder.inbox(), progress, () -> asked);
        return new JobBuilder(NAME, jobs)
                .start(step("receive", RunProgress.Phase.RECEIVE, receiving::receive))
                .next(
                        new ImportStep(desk, progress, lock, () -> stopping, () -> asked.actor())
                                .build(jobs, workers))
                .next(step("build", RunProgress.Phase.BUILD, this::build))
                .next(step("check", RunProgress.Phase.CHECK, _ -> warehouse.check()))
                .next(step("publish", RunProgress.Phase.PUBLISH, warehouse::publish))
                .next(step("report", RunProgress.Phase.REPORT, this::report))
                .build();
    }

    /**
     * A piece of work on the whole; done again on restart, since it may have been cut in the
     * middle.
     */
    private Step step(String name, RunProgress.Phase phase, Work work) {
        return new StepBuilder(name, jobs)
                .tasklet(
                        (contribution, _) -> {
                            progress.enter(phase, 0);
                            work(work, contribution.getStepExecution());
                            return RepeatStatus.FINISHED;
                        })
                .allowStartIfComplete(true)
                .build();
    }

    private void work(Work work, StepExecution execution) throws IOException {
        lock.requireStillOurs();
        if (stopping) {
            execution.setTerminateOnly();
        } else {
            work.on(execution.getJobExecution());
        }
    }

    @FunctionalInterface
    private interface Work {
        void on(JobExecution execution) throws IOException;
    }

    private void build(JobExecution execution) throws IOException {
        desk.erasures().finish();
        warehouse.build(execution);
    }

    private void report(JobExecution execution) {
        var run = RunParameters.of(execution);
        if (!run.isDayFixed()) {
            LOG.info("{} originals removed", desk.originalsTerm().sweep(run.asOf()));
        }
        var summary = summary(execution);
        LOG.info(
                "Run {}: {} received, {} imported, {} returned, {} refused; {} rows read, {} landed",
                execution.getJobInstanceId(),
                summary.received(),
                summary.imported(),
                summary.returned(),
                summary.refused(),
                summary.rowsRead(),
                summary.rowsLanded());
    }

    private JobOperator operator() {
        try {
            var registry = new MapJobRegistry();
            registry.register(job);
            var launcher = new TaskExecutorJobOperator();
            launcher.setJobRepository(jobs);
            launcher.setJobRegistry(registry);
            launcher.setTaskExecutor(new SyncTaskExecutor());
            launcher.afterPropertiesSet();
            return launcher;
        } catch (Exception e) {
            throw new IllegalStateException("Spring Batch cannot be started", e);
        }
    }

    private JobExecution execute(RunRequest request) {
        try {
            var unfinished = unfinished();
            if (unfinished.isPresent() && asksTheSame(unfinished.get(), request)) {
                return operator.restart(unfinished.get());
            }
            return operator.start(job, RunParameters.keep(request, mark));
        } catch (JobExecutionException e) {
            throw new IllegalStateException("The nightly job could not be started", e);
        }
    }

    private boolean asksTheSame(JobExecution execution, RunRequest request) {
        return RunParameters.same(execution.getJobParameters(), request, mark);
    }

    /** A run that reached its end is never taken up again. */
    private void forget(JobExecution execution) {
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            mark.clear();
        }
    }

    /** Why a run did not finish is known here only; its history tells it later. */
    private void keepProblem(JobExecution execution) {
        problem(execution)
                .ifPresent(
                        sentence -> {
                            execution.getExecutionContext().putString(RunHistory.PROBLEM, sentence);
                            jobs.updateExecutionContext(execution);
                        });
    }

    /** The last run, when it did not reach its end. We hold the lock, so nobody runs it now. */
    private Optional<JobExecution> unfinished() {
        return RunHistory.last(NAME, jobs)
                .filter(execution -> execution.getStatus() != BatchStatus.COMPLETED)
                .map(execution -> execution.isRunning() ? operator.recover(execution) : execution);
    }

    private RunSummary summary(JobExecution execution) {
        return RunHistory.summary(desk, execution);
    }

    private RunResult result(JobExecution execution) {
        var snapshot = execution.getExecutionContext().getString(WarehouseSteps.SNAPSHOT, "");
        return new RunResult(
                summary(execution),
                Optional.of(snapshot).filter(id -> !id.isEmpty()),
                problem(execution),
                desk.times().slowest(execution.getJobInstanceId(), SLOWEST_TOLD));
    }

    private static Optional<String> problem(JobExecution execution) {
        return switch (execution.getStatus()) {
            case COMPLETED -> Optional.empty();
            case STOPPED -> Optional.of(Problems.STOPPED);
            default -> Optional.of(Problems.sentence(execution.getAllFailureExceptions()));
        };
    }
}
