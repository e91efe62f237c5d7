package nl.perspectief.etl.job;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.perspectief.etl.delivery.DeliveryDesk;
import nl.perspectief.etl.delivery.RunLock;
import nl.perspectief.etl.delivery.RunSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;

/** What was run before, out of the job repository. */
public final class RunHistory {

    /** Why a run did not finish, in the job's execution context. */
    static final String PROBLEM = "problem";

    private static final int LOOKED_BACK = 100;
    private static final Pattern SNAPSHOT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}-([0-9a-f]{12}).*");

    private final String name;
    private final JobRepository jobs;
    private final DeliveryDesk desk;
    private final RunLock lock;

    RunHistory(String name, JobRepository jobs, DeliveryDesk desk, RunLock lock) {
        this.name = name;
        this.jobs = jobs;
        this.desk = desk;
        this.lock = lock;
    }

    /** The last runs, the newest first. */
    public List<PastRun> newest(int count) {
        boolean isGoingOn = lock.isTaken();
        var newest = last(name, jobs).map(JobExecution::getJobInstanceId).orElse(0L);
        return jobs.getJobInstances(name, 0, count).stream()
                .map(jobs::getLastJobExecution)
                .filter(Objects::nonNull)
                .map(one -> past(one, isGoingOn && one.getJobInstanceId() == newest))
                .toList();
    }

    /** When figures were made and published last; empty when no run of those kept did. */
    public Optional<Instant> lastFinished() {
        return jobs.getJobInstances(name, 0, LOOKED_BACK).stream()
                .map(jobs::getLastJobExecution)
                .filter(one -> one != null && one.getStatus() == BatchStatus.COMPLETED)
                .map(JobExecution::getEndTime)
                .flatMap(end -> Stream.ofNullable(instant(end)))
                .findFirst();
    }

    static Optional<JobExecution> last(String name, JobRepository jobs) {
        return Optional.ofNullable(jobs.getLastJobInstance(name)).map(jobs::getLastJobExecution);
    }

    static RunSummary summary(DeliveryDesk desk, JobExecution execution) {
        var context = execution.getExecutionContext();
        return desk.summary(
                execution.getJobInstanceId(),
                context.getInt(ReceiveStep.KNOWN, 0),
                context.getString(ReceiveStep.LEFT_BEHIND, "").lines().toList());
    }

    private PastRun past(JobExecution execution, boolean mayGoOn) {
        var outcome = outcome(execution, mayGoOn);
        var context = execution.getExecutionContext();
        return new PastRun(
                execution.getJobInstanceId(),
                outcome,
                Objects.requireNonNull(began(execution)),
                Optional.ofNullable(instant(execution.getEndTime())),
                RunParameters.of(execution).asOf(),
                summary(desk, execution),
                Optional.of(SNAPSHOT.matcher(context.getString(WarehouseSteps.SNAPSHOT, "")))
                        .filter(found -> found.matches())
                        .map(found -> found.group(1)),
                outcome == PastRun.Outcome.FINISHED
                        ? Optional.empty()
                        : Optional.of(context.getString(PROBLEM, ""))
                                .filter(sentence -> !sentence.isEmpty()));
    }

    private static PastRun.Outcome outcome(JobExecution execution, boolean mayGoOn) {
        return switch (execution.getStatus()) {
            case COMPLETED -> PastRun.Outcome.FINISHED;
            case STOPPED -> PastRun.Outcome.STOPPED;
            case STARTING, STARTED, STOPPING, UNKNOWN ->
                    mayGoOn ? PastRun.Outcome.GOING_ON : PastRun.Outcome.KILLED;
            case FAILED, ABANDONED -> PastRun.Outcome.FAILED;
        };
    }

    /** Killed before its first step, it was only made. */
    private static @Nullable Instant began(JobExecution execution) {
        var started = instant(execution.getStartTime());
        return started == null ? instant(execution.getCreateTime()) : started;
    }

    /** Spring Batch keeps the time of this machine. */
    private static @Nullable Instant instant(@Nullable LocalDateTime time) {
        return time == null ? null : time.atZone(ZoneId.systemDefault()).toInstant();
    }
}
