package nl.perspectief.dashboard.exporting;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.export.CsvMetadata;
import nl.perspectief.dashboard.export.ExportDescription;
import nl.perspectief.dashboard.export.ExportFormat;
import nl.perspectief.dashboard.export.ExportRefusedException;
import nl.perspectief.dashboard.export.ExportRequest;
import nl.perspectief.dashboard.export.Exports;
import nl.perspectief.dashboard.export.OutputFile;
import nl.perspectief.dashboard.exporting.ExportJob.State;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.sql.PublishedReading;
import nl.perspectief.sql.PublishedWarehouse;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;
import org.springframework.stereotype.Component;

/**
 * Makes exports beside those who ask for them. What is taken along is made to be shared, so it
 * holds what everyone may see, whoever asks. A file is thrown away once it was fetched, and after
 * an hour in any case.
 */
@Component
class ExportDesk implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ExportDesk.class);
    private static final Duration KEPT = Duration.ofHours(1);
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int MOST_AN_ACCOUNT = 3;
    private static final int AT_ONCE = 2;

    private final PublishedWarehouse warehouse;
    private final ExportFolder folder;
    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final List<ExportJob> jobs = new ArrayList<>();
    private final ThreadPoolTaskScheduler clock = new ThreadPoolTaskScheduler();

    @Autowired
    ExportDesk(PublishedWarehouse warehouse, @Value("${perspectief.data}") Path data) {
        this.warehouse = warehouse;
        folder = new ExportFolder(data.resolve("downloads"));
        clock.setThreadNamePrefix("exports-");
        clock.initialize();
        clock.scheduleWithFixedDelay(() -> clearUp(Instant.now()), PAUSE);
    }

    /**
     * @param snapshot its id; null for the newest
     * @throws ExportRefusedException when it cannot be made
     */
    Plan plan(ExportRequest request, @Nullable String snapshot) {
        return read(
                snapshot,
                figures -> new Plan(figures.snapshot(), new Exports(figures).count(request)));
    }

    /**
     * Begins a file.
     *
     * @param snapshot its id; null for the newest
     * @throws ExportRefusedException when it cannot be made
     * @throws TooManyExportsException when the account has enough of them
     */
    ExportJob begin(
            Account account,
            Language language,
            ExportRequest request,
            ExportFormat format,
            @Nullable String snapshot) {
        Plan plan = plan(request, snapshot);
        var job =
                new ExportJob(
                        account.id(),
                        language,
                        request,
                        format,
                        plan,
                        Instant.now(),
                        folder.made());
        add(job);
        var _ = Thread.ofVirtual().name("export").start(() -> make(job));
        return job;
    }

    private synchronized void add(ExportJob job) {
        if (jobs.stream().filter(one -> isOpen(one, job.accountId())).count() >= MOST_AN_ACCOUNT) {
            throw new TooManyExportsException(job.accountId());
        }
        jobs.addFirst(job);
    }

    private static boolean isOpen(ExportJob job, long accountId) {
        return job.accountId() == accountId
                && switch (job.state()) {
                    case WAITING, RUNNING, READY -> true;
                    case GONE, FAILED -> false;
                };
    }

    /** The newest first. */
    synchronized List<ExportJob> of(Account account) {
        return jobs.stream().filter(one -> one.accountId() == account.id()).toList();
    }

    private void make(ExportJob job) {
        places.acquireUninterruptibly();
        try {
            job.state(State.RUNNING);
            read(
                    job.snapshot().id(),
                    figures -> {
                        write(job, figures);
                        return job;
                    });
            job.state(State.READY);
        } catch (RuntimeException | Error e) {
            LOG.error("An export failed", e);
            job.state(State.FAILED);
            ExportFolder.remove(job.file());
        } finally {
            places.release();
        }
    }

    private void write(ExportJob job, DisclosedFigures figures) {
        var exports = new Exports(figures, job.language(), folder.made());
        OutputFile.Content content =
                out -> exports.write(job.request(), job.format(), out, job::written);
        if (!job.format().isCsv()) {
            OutputFile.write(job.file(), content);
            return;
        }
        ExportDescription description = exports.describe(job.request(), job.format());
        OutputFile.write(
                job.file(),
                out ->
                        CsvParcel.write(
                                description,
                                description.fileName(job.format()),
                                content,
                                new CsvMetadata(description, job.format()),
                                out));
    }

    private <T> T read(@Nullable String snapshot, Function<DisclosedFigures, T> question) {
        try (PublishedReading reading =
                (snapshot == null ? warehouse.current() : warehouse.snapshot(snapshot))
                        .orElseThrow(
                                () ->
                                        new ExportRefusedException(
                                                snapshot == null
                                                        ? "Er zijn nog geen cijfers."
                                                        : "Momentopname %s is niet bewaard."
                                                                .formatted(snapshot)))) {
            return question.apply(DisclosedFigures.of(reading, Audience.SHARED));
        }
    }

    /** Once it was fetched, or is not wanted any more. */
    void remove(ExportJob job) {
        job.state(State.GONE);
        ExportFolder.remove(job.file());
    }

    /** Throws away what nobody fetched. */
    void clearUp(Instant now) {
        Instant oldest = now.minus(KEPT);
        endedBefore(oldest).forEach(this::remove);
        folder.removeOlderThan(oldest);
    }

    private synchronized List<ExportJob> endedBefore(Instant moment) {
        var old =
                jobs.stream()
                        .filter(job -> job.begun().isBefore(moment))
                        .filter(job -> job.state() != State.RUNNING && job.state() != State.WAITING)
                        .toList();
        jobs.removeAll(old);
        return old;
    }

    @Override
    public void close() {
        clock.shutdown();
    }
}
