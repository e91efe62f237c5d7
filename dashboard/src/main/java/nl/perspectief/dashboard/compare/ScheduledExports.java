package nl.perspectief.dashboard.compare;

import com.vaadin.flow.router.QueryParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.Optional;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.dashboard.export.ExportRefusedException;
import nl.perspectief.dashboard.export.Exports;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.language.Language;
import nl.perspectief.dashboard.mail.ExportLetters;
import nl.perspectief.etl.job.Engine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Exports of saved comparisons, one with each new snapshot, also when several processes want to
 * make it: it is written down before it is made. What fails is taken back, and tried again. Nobody
 * is signed in here, so an export has what everyone may see.
 */
@Component
final class ScheduledExports {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledExports.class);
    private static final String FOLDER = "exports";

    private final SavedQueries saved;
    private final StandingQueries standings;
    private final CompareQueries queries;
    private final ExportLetters letters;
    private final AuditLog log;
    private final Path root;

    ScheduledExports(
            SavedQueries saved,
            StandingQueries standings,
            CompareQueries queries,
            ExportLetters letters,
            AuditLog log,
            Engine engine) {
        this.saved = saved;
        this.standings = standings;
        this.queries = queries;
        this.letters = letters;
        this.log = log;
        root = engine.folder().root();
    }

    /** Makes all that is due. */
    void run() {
        standings
                .standing()
                .map(one -> one.snapshot().id())
                .ifPresent(id -> saved.due(id).forEach(due -> attempt(due, id)));
    }

    private void attempt(SavedQueries.Due due, String snapshotId) {
        long id = due.comparison().id();
        if (!saved.begin(id, snapshotId)) {
            return;
        }
        boolean isDone = false;
        try {
            var outcome = make(due, snapshotId);
            isDone = outcome.isPresent();
            outcome.ifPresent(one -> finish(due, snapshotId, one));
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("An export of comparison {} was not made", id, e);
        } finally {
            if (!isDone) {
                saved.takeBack(id, snapshotId);
            }
        }
    }

    private void finish(SavedQueries.Due due, String snapshotId, ExportOutcome outcome) {
        long id = due.comparison().id();
        saved.finish(id, snapshotId, outcome);
        if (outcome != ExportOutcome.REFUSED) {
            log.record(due.account(), AuditAction.FIGURES_EXPORTED, "comparison:" + id);
        }
    }

    /** Empty when it did not work out, or others were published meanwhile. */
    private Optional<ExportOutcome> make(SavedQueries.Due due, String snapshotId)
            throws IOException {
        var folder = Files.createDirectories(root.resolve(FOLDER));
        var file = Files.createTempFile(folder, ".comparison-", ".part");
        try {
            return switch (written(due, snapshotId, file)) {
                case WHOLE -> take(due, snapshotId, file);
                case REFUSED -> Optional.of(ExportOutcome.REFUSED);
                case OTHER_SNAPSHOT -> Optional.empty();
            };
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private enum Written {
        WHOLE,
        REFUSED,
        OTHER_SNAPSHOT
    }

    private Written written(SavedQueries.Due due, String snapshotId, Path file) {
        return standings
                .look(
                        QueryParameters.fromString(due.comparison().address()),
                        Language.DUTCH,
                        (figures, address) -> {
                            if (!figures.snapshot().id().equals(snapshotId)) {
                                return Written.OTHER_SNAPSHOT;
                            }
                            var page = queries.comparison(figures, address);
                            return write(new Exports(figures), due, page, file);
                        })
                .map(look -> look.answer())
                .orElse(Written.OTHER_SNAPSHOT);
    }

    private static Written write(
            Exports exports, SavedQueries.Due due, Comparison page, Path file) {
        try (var out = Files.newOutputStream(file)) {
            exports.write(new Taken(page).request(), schedule(due).format(), out);
            return Written.WHOLE;
        } catch (ExportRefusedException _) {
            return Written.REFUSED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SavedComparison.Schedule schedule(SavedQueries.Due due) {
        return Objects.requireNonNull(due.comparison().schedule());
    }

    private Optional<ExportOutcome> take(SavedQueries.Due due, String snapshotId, Path file)
            throws IOException {
        var name =
                "vergelijking-%d-%s.%s"
                        .formatted(
                                due.comparison().id(),
                                snapshotId.substring(0, Math.min(12, snapshotId.length())),
                                schedule(due).format().suffix());
        if (schedule(due).way() == ExportWay.MAIL) {
            return letters.send(
                            due.account(),
                            "%d/%s".formatted(due.comparison().id(), snapshotId),
                            new ExportLetters.Told(
                                    due.comparison().name(),
                                    CompareView.PATH + "?" + due.comparison().address()),
                            name,
                            file)
                    .map(
                            sent ->
                                    sent == ExportLetters.Sent.WITH_FILE
                                            ? ExportOutcome.SENT
                                            : ExportOutcome.LINKED);
        }
        Files.move(
                file,
                root.resolve(FOLDER).resolve(name),
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
        return Optional.of(ExportOutcome.WRITTEN);
    }
}
