package nl.perspectief.etl.delivery;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import nl.perspectief.etl.annotate.Annotated;
import nl.perspectief.etl.annotate.Annotator;
import nl.perspectief.etl.delivery.DeliveryRefusedException.Reason;
import nl.perspectief.etl.sheet.Delivered;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.etl.validation.WorkbookChecker;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The stored workbooks of a municipality, for its own people: as they came in, with what was found
 * in them, and their rows. Those of another municipality are as unknown as ones that never were.
 */
public final class OwnWorkbooks {

    private static final Logger LOG = LoggerFactory.getLogger(OwnWorkbooks.class);

    private final Path work;
    private final Originals originals;
    private final OriginalsChecker stored;
    private final CheckContexts contexts;
    private final SubmissionQueries queries;
    private final RegisterQueries register;
    private final HistoryQueries history;
    private final WorkbookChecker checker = new WorkbookChecker();

    OwnWorkbooks(
            Path work,
            Originals originals,
            OriginalsChecker stored,
            CheckContexts contexts,
            SubmissionQueries queries,
            RegisterQueries register,
            HistoryQueries history) {
        this.work = work;
        this.originals = originals;
        this.stored = stored;
        this.contexts = contexts;
        this.queries = queries;
        this.register = register;
        this.history = history;
    }

    /**
     * A workbook beside the delivery before it.
     *
     * @param now its rows; null when nothing could be read
     * @param isAccepted whether it has no errors: only then figures can be made of it
     * @param before null when it is the first one
     */
    public record Sides(@Nullable Delivered now, boolean isAccepted, @Nullable Former before) {}

    /** The delivery before it. */
    public record Former(Quarter quarter, int version, Delivered delivered) {}

    /** The file as it came in. */
    public void writeOriginal(long receiptId, Deliverer by, OutputStream out) throws IOException {
        out.write(originals.read(own(receiptId, by).sha256()));
    }

    /** The sender's own workbook with its findings in it, as today's rules find them. */
    public Annotated writeMarked(long receiptId, Deliverer by, OutputStream out)
            throws IOException {
        var file = own(receiptId, by);
        var copy = work.resolve("aantekeningen-" + UUID.randomUUID());
        try {
            Files.write(copy, originals.read(file.sha256()));
            var result =
                    checker.check(copy, file.fileName(), contexts.ofANewOne(file.receivedOn()));
            if (result instanceof CheckResult.Refused) {
                throw new DeliveryRefusedException(Reason.UNKNOWN);
            }
            return new Annotator().write(copy, file.fileName(), result, out);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** The rows of a file and of what was delivered before it. */
    public Sides sides(long receiptId, Deliverer by) {
        var file = own(receiptId, by);
        var now = stored.read(file, contexts.alone(file.receivedOn()));
        var delivered = now.delivered();
        return new Sides(
                delivered,
                now.result() instanceof CheckResult.Accepted,
                delivered == null ? null : before(file, delivered));
    }

    private @Nullable Former before(PendingFile file, Delivered delivered) {
        var cover = delivered.cover();
        int version =
                history.ofReceipt(file.receiptId())
                        .map(StoredDelivery::versionOrNotYet)
                        .orElse(StoredDelivery.NOT_YET);
        return history.before(cover.programme(), cover.municipalityCode(), cover.quarter(), version)
                .flatMap(this::former)
                .orElse(null);
    }

    /**
     * The newest delivery of a programme that counts or counted, of this quarter or before it;
     * empty when there is none, or its original is lost.
     */
    public Optional<Former> newest(String programme, Quarter upTo, Deliverer by) {
        return history.before(programme, by.municipalityCode(), upTo, StoredDelivery.NOT_YET)
                .flatMap(this::former);
    }

    private Optional<Former> former(StoredDelivery delivery) {
        var file = delivery.file();
        try {
            return Optional.ofNullable(
                            stored.read(file, contexts.alone(file.receivedOn())).delivered())
                    .map(rows -> new Former(delivery.quarter(), delivery.versionOrNotYet(), rows));
        } catch (OriginalLostException e) {
            LOG.error("Delivery {}: {}", delivery.deliveryId(), e.getMessage());
            return Optional.empty();
        }
    }

    private PendingFile own(long receiptId, Deliverer by) {
        return queries.submission(receiptId, by.municipalityCode())
                .filter(Submission::isOriginalStored)
                .map(submission -> register.file(submission.receiptId()))
                .orElseThrow(() -> new DeliveryRefusedException(Reason.UNKNOWN));
    }
}
