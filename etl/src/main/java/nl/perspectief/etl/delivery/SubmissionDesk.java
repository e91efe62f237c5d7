package nl.perspectief.etl.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.etl.validation.CoverResult;
import nl.perspectief.etl.validation.WorkbookChecker;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * Where signed-in people hand in: a file is checked at once, and counts when its sender has
 * confirmed the warnings, has submitted it, and the night has imported it. Safe for any number of
 * threads. Nobody learns anything here of another municipality's deliveries.
 */
public final class SubmissionDesk {

    private static final String OTHER_MUNICIPALITY =
            "Op het Voorblad staat een andere gemeente dan die waarvoor u aanlevert. Er is niets van dit bestand bewaard. Controleer of u het goede bestand koos, of pas het Voorblad aan.";

    private final Path work;
    private final Originals originals;
    private final OfferRegister offers;
    private final SubmissionSteps steps;
    private final SubmissionQueries queries;
    private final RegisterQueries register;
    private final UploadQuota quota;
    private final UploadLimits limits;
    private final FourEyes fourEyes;
    private final TakeBack takeBack;
    private final CheckContexts contexts;
    private final DeliveryDesk desk;
    private final ExpectedDeliveries expected;
    private final OwnWorkbooks workbooks;
    private final WorkbookChecker checker = new WorkbookChecker();

    /**
     * As many workbooks are checked at a time as there are cores, first come, first served: more at
     * once would all end with the last, and each needs its memory.
     */
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    SubmissionDesk(
            DSLContext jooq,
            Path work,
            Originals originals,
            OriginalsChecker stored,
            HistoryQueries history,
            TakeBack takeBack,
            CheckContexts contexts,
            Supplier<CheckContext> participants,
            PostponementDesk postponements,
            DeliveryDesk desk) {
        this.work = work;
        this.originals = originals;
        this.takeBack = takeBack;
        this.contexts = contexts;
        this.desk = desk;
        this.limits = UploadLimits.fromSettings();
        this.quota = new UploadQuota(jooq, limits);
        this.fourEyes = new FourEyes(jooq);
        this.offers = new OfferRegister(jooq);
        this.steps = new SubmissionSteps(jooq, fourEyes);
        this.queries = new SubmissionQueries(jooq);
        this.register = new RegisterQueries(jooq);
        this.expected = new ExpectedDeliveries(jooq, participants, postponements);
        this.workbooks =
                new OwnWorkbooks(work, originals, stored, contexts, queries, register, history);
    }

    /**
     * What a file was answered with.
     *
     * @param isKnown whether the same content was there already, and has its receipt from then
     */
    public record Answer(long receiptId, boolean isKnown) {}

    /** What is to be delivered. */
    public ExpectedDeliveries expected() {
        return expected;
    }

    /** What was stored of it. */
    public OwnWorkbooks workbooks() {
        return workbooks;
    }

    /** How much may be handed in. */
    public UploadLimits limits() {
        return limits;
    }

    /**
     * Takes a file in and checks it. The same content again is answered with its receipt while its
     * delivery is submitted or counts; otherwise it is checked anew.
     *
     * @param fileName as the sender named it
     * @throws DeliveryRefusedException when it is too large, or too much for one day
     * @throws IOException when the sender broke off, or our own disk fails
     */
    public Answer offer(InputStream content, String fileName, Deliverer by, LocalDate day)
            throws IOException {
        long limit = quota.begin(by.accountId(), day);
        var copy = work.resolve("aanbod-" + UUID.randomUUID());
        LongConsumer count = bytes -> quota.read(by.accountId(), day, bytes);
        try (var offer =
                Offer.upTo(limit, content, fileName, copy, count)
                        .orElseThrow(() -> new DeliveryRefusedException(quota.cutOff(limit)))) {
            return inTurn(offer, by, day);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Once it is here: who waits for the network takes nobody's turn. */
    private Answer inTurn(Offer offer, Deliverer by, LocalDate day) throws IOException {
        turns.acquireUninterruptibly();
        try {
            return answer(offer, by, day);
        } finally {
            turns.release();
        }
    }

    private Answer answer(Offer offer, Deliverer by, LocalDate day) throws IOException {
        var hash = offer.arrival().sha256();
        var counting = offers.counting(by, hash);
        if (counting.isPresent()) {
            return new Answer(counting.get(), true);
        }
        var open = offers.open(by, hash);
        if (open.isPresent()) {
            check(open.get(), by);
            return new Answer(open.get(), true);
        }
        return new Answer(taken(offer, by, day), false);
    }

    private long taken(Offer offer, Deliverer by, LocalDate day) throws IOException {
        var file = new OfferRegister.NewFile(offer.arrival(), offer.size(), by, day);
        return switch (checker.readCover(offer.copy(), offer.givenName(), contexts.alone(day))) {
            case CoverResult.Quarantined(var sentence, var findings) ->
                    offers.quarantined(file, sentence, findings);
            case CoverResult.Unidentified _ -> stored(offer, file, null);
            case CoverResult.Identified(var programme, var municipality, var quarter) ->
                    municipality.equals(by.municipalityCode())
                            ? stored(
                                    offer,
                                    file,
                                    "%s|%s|%s".formatted(programme, municipality, quarter))
                            : offers.refused(file, OTHER_MUNICIPALITY);
        };
    }

    private long stored(Offer offer, OfferRegister.NewFile file, @Nullable String key) {
        originals.store(offer.arrival().sha256(), offer.copy());
        long receiptId = offers.received(file, key);
        check(receiptId, file.by());
        return receiptId;
    }

    private void check(long receiptId, Deliverer by) {
        var file = register.file(receiptId);
        if (file.submittedAs() == null) {
            desk.process(file, by.actor());
        }
    }

    /** What the municipality handed in, the newest first. */
    public List<Submission> history(Deliverer by, int atMost) {
        return queries.history(by.municipalityCode(), atMost);
    }

    /** One file with all that is known of it; empty when there is none, or it is another's. */
    public Optional<Submission.Full> find(long receiptId, Deliverer by) {
        return queries.submission(receiptId, by.municipalityCode()).map(this::full);
    }

    private Submission.Full full(Submission submission) {
        var delivery = submission.delivery();
        return new Submission.Full(
                submission,
                queries.remarks(submission.receiptId()),
                delivery == null ? List.of() : queries.moves(delivery.deliveryId()));
    }

    /** Says why a warning is right as it is. */
    public void confirm(long receiptId, long findingId, String reason, Deliverer by) {
        steps.confirm(receiptId, findingId, reason, by);
    }

    /** Submits a checked file, or lays it before a second person. */
    public void submit(long receiptId, Deliverer by) {
        steps.submit(receiptId, by);
    }

    /** The second person agrees: it is submitted. */
    public void approve(long receiptId, Deliverer by) {
        steps.approve(receiptId, by);
    }

    /** Takes a file back that does not count yet. */
    public void withdraw(long receiptId, String reason, Deliverer by) {
        steps.withdraw(receiptId, reason, by);
    }

    /** Takes a delivery back that counts; the version before it counts again. */
    public void takeBack(long deliveryId, String reason, Actor administrator) {
        takeBack.takeBack(deliveryId, reason, administrator);
    }

    /** Whether the municipality wants two persons to look. */
    public FourEyes.State fourEyes(String programme, Deliverer by) {
        return fourEyes.of(programme, by.municipalityCode());
    }

    /** One person turns it on, two turn it off. */
    public void setFourEyes(String programme, boolean on, Deliverer by) {
        fourEyes.set(programme, by, on);
    }
}
