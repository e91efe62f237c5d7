package nl.perspectief.etl.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.perspectief.etl.delivery.DataFolderException;
import nl.perspectief.etl.delivery.RunGoingOnException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.scheduling.support.CronTrigger;

/**
 * Starts the nightly run by the clock, in Dutch time. A night that fails is logged; the next one
 * comes. While the database is out of reach it is tried again for an hour.
 */
public final class NightlySchedule implements AutoCloseable {

    /** Two o'clock at night. */
    public static final String DEFAULT = "0 0 2 * * *";

    private static final int PATIENCE_IN_SECONDS = 20;
    private static final int TRIES = 30;
    private static final Duration PAUSE = Duration.ofMinutes(2);
    private static final Logger LOG = LoggerFactory.getLogger(NightlySchedule.class);

    private final CronExpression cron;
    private final NightlyRun nightly;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();

    /**
     * @param cron seconds, minutes, hours, day, month, day of the week
     */
    public NightlySchedule(NightlyRun nightly, String cron) {
        this.nightly = nightly;
        this.cron = CronExpression.parse(cron);
        nightly.planned(this::nextAfter);
        scheduler.setWaitForTasksToCompleteOnShutdown(true);
        scheduler.setAwaitTerminationSeconds(PATIENCE_IN_SECONDS);
        scheduler.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        scheduler.setThreadNamePrefix("night-");
        scheduler.initialize();
        scheduler.schedule(this::run, new CronTrigger(cron, RunRequest.ZONE));
    }

    /** Whether this says when to run. */
    public static boolean isValid(String cron) {
        return CronExpression.isValidExpression(cron);
    }

    /** When the next night starts, counted from a moment. */
    public Optional<Instant> nextAfter(Instant moment) {
        return Optional.ofNullable(cron.next(moment.atZone(RunRequest.ZONE)))
                .map(next -> next.toInstant());
    }

    private void run() {
        run(TRIES);
    }

    private void run(int tries) {
        try {
            nightly.run(RunRequest.tonight())
                    .problem()
                    .ifPresent(problem -> didNotFinish(problem, tries));
        } catch (RunGoingOnException _) {
            LOG.info("The night is run by another process");
        } catch (DataFolderException e) {
            LOG.error("The night did not begin: {}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The night broke off", e);
            didNotFinish(Problems.sentence(List.of(e)), tries);
        }
    }

    /** A database that was restarted is soon back; what was begun then goes on. */
    private void didNotFinish(String problem, int tries) {
        LOG.error("The night did not finish: {}", problem);
        if (problem.equals(Problems.DATABASE_GONE) && tries > 1) {
            scheduler.schedule(() -> run(tries - 1), Instant.now().plus(PAUSE));
        }
    }

    /** A night that is going on is asked to stop, and given some time to do so. */
    @Override
    public void close() {
        nightly.stop();
        scheduler.shutdown();
    }
}
