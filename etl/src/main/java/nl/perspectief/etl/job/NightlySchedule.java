package nl.perspectief.etl.job;

import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.scheduling.support.CronTrigger;

/**
 * Starts the nightly run by the clock, in Dutch time. A night that fails is logged; the next one
 * comes.
 */
public final class NightlySchedule implements AutoCloseable {

    /** Two o'clock at night. */
    public static final String DEFAULT = "0 0 2 * * *";

    private static final Logger LOG = LoggerFactory.getLogger(NightlySchedule.class);

    private final CronExpression cron;
    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();

    /**
     * @param cron seconds, minutes, hours, day, month, day of the week
     */
    public NightlySchedule(NightlyRun nightly, String cron) {
        this.cron = CronExpression.parse(cron);
        scheduler.setThreadNamePrefix("night-");
        scheduler.initialize();
        scheduler.schedule(() -> run(nightly), new CronTrigger(cron, RunRequest.ZONE));
    }

    /** When the next night starts, counted from a moment. */
    public Optional<Instant> nextAfter(Instant moment) {
        return Optional.ofNullable(cron.next(moment.atZone(RunRequest.ZONE)))
                .map(next -> next.toInstant());
    }

    private static void run(NightlyRun nightly) {
        var result = nightly.run(RunRequest.tonight());
        result.problem().ifPresent(problem -> LOG.error("The night did not finish: {}", problem));
    }

    @Override
    public void close() {
        scheduler.shutdown();
    }
}
