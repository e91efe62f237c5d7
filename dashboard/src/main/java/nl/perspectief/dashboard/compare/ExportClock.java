package nl.perspectief.dashboard.compare;

import java.time.Duration;
import java.time.Instant;
import nl.perspectief.sql.DamagedDataException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/** Looks every minute whether something new was published, by whichever process. */
@Component
final class ExportClock implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Logger LOG = LoggerFactory.getLogger(ExportClock.class);

    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private final ScheduledExports exports;

    ExportClock(ScheduledExports exports) {
        this.exports = exports;
        scheduler.setThreadNamePrefix("exports-");
        scheduler.setDaemon(true);
        scheduler.initialize();
        scheduler.scheduleWithFixedDelay(this::attempt, Instant.now().plus(PAUSE), PAUSE);
    }

    /** What fails is tried again the next time. */
    private void attempt() {
        try {
            exports.run();
        } catch (DamagedDataException _) {
            // the pages tell of it, and so does who warms them up
        } catch (RuntimeException e) {
            LOG.warn("Exports were not made ({})", e.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        scheduler.shutdown();
    }
}
