package nl.perspectief.etl.job;

import java.time.LocalDate;
import java.util.Objects;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.delivery.Run;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * A request as Spring Batch keeps it, so that a killed run can go on when the same is asked again.
 * Which files it names is not kept; the {@link RunMark} that was set for it knows them again.
 */
record RunParameters(long runId, LocalDate asOf, boolean isDayFixed) {

    private static final String MARK = "mark";
    private static final String AS_OF = "asOf";
    private static final String DAY_FIXED = "dayFixed";

    static RunParameters of(JobExecution execution) {
        var parameters = execution.getJobParameters();
        return new RunParameters(
                execution.getJobInstanceId(),
                Objects.requireNonNull(parameters.getLocalDate(AS_OF)),
                Boolean.parseBoolean(parameters.getString(DAY_FIXED)));
    }

    /** Keeps the request; its mark tells apart two runs that ask the same. */
    static JobParameters keep(RunRequest request, RunMark mark) {
        return new JobParametersBuilder()
                .addString(MARK, mark.set(request))
                .addLocalDate(AS_OF, request.asOf())
                .addString(DAY_FIXED, Boolean.toString(request.isDayFixed()))
                .toJobParameters();
    }

    /** Whether an earlier, unfinished run was asked the very same. */
    static boolean same(JobParameters earlier, RunRequest request, RunMark mark) {
        var name = earlier.getString(MARK);
        return name != null
                && mark.isOf(name, request)
                && request.asOf().equals(earlier.getLocalDate(AS_OF))
                && Boolean.toString(request.isDayFixed()).equals(earlier.getString(DAY_FIXED));
    }

    Run run(Actor actor) {
        return new Run(runId, asOf, isDayFixed, actor);
    }
}
