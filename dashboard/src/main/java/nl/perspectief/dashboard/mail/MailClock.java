package nl.perspectief.dashboard.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.perspectief.etl.job.Engine;
import nl.perspectief.etl.job.RunRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.scheduling.support.CronTrigger;
import org.springframework.stereotype.Component;

/**
 * Has letters sent: reminders at eight in the morning, and what became of files soon after a run,
 * whichever process ran it.
 */
@Component
final class MailClock implements AutoCloseable {

    private static final String AT_EIGHT = "0 0 8 * * *";
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final Logger LOG = LoggerFactory.getLogger(MailClock.class);

    private final ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
    private final Engine engine;
    private final Reminders reminders;
    private final ReceiptLetters receipts;

    MailClock(Engine engine, Reminders reminders, ReceiptLetters receipts) {
        this.engine = engine;
        this.reminders = reminders;
        this.receipts = receipts;
        if (reminders.canBeSent()) {
            begin();
        }
    }

    private void begin() {
        scheduler.setThreadNamePrefix("mail-");
        scheduler.initialize();
        scheduler.schedule(
                () -> attempt(() -> reminders.send(LocalDate.now(RunRequest.ZONE))),
                new CronTrigger(AT_EIGHT, RunRequest.ZONE));
        scheduler.scheduleWithFixedDelay(this::tellOfReceipts, PAUSE);
    }

    private void tellOfReceipts() {
        if (!engine.nightly().isGoingOn()) {
            attempt(() -> receipts.send(Instant.now()));
        }
    }

    /** What fails is tried again the next time. */
    private static void attempt(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("Letters were not sent", e);
        }
    }

    @Override
    public void close() {
        scheduler.shutdown();
    }
}
