package nl.perspectief.etl.delivery;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.landing.Landing;
import nl.perspectief.etl.validation.CheckResult;
import org.jooq.exception.DataAccessException;
import org.jooq.exception.SQLStateClass;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges a file that was taken in, and writes down what becomes of it. */
final class FileJudge {

    private static final Logger LOG = LoggerFactory.getLogger(FileJudge.class);

    private final Originals originals;
    private final OriginalsChecker stored;
    private final CheckContexts contexts;
    private final Landing landing;
    private final Register register;
    private final SubmissionRegister submitted;

    FileJudge(
            Originals originals,
            OriginalsChecker stored,
            CheckContexts contexts,
            Landing landing,
            Register register,
            SubmissionRegister submitted) {
        this.originals = originals;
        this.stored = stored;
        this.contexts = contexts;
        this.landing = landing;
        this.register = register;
        this.submitted = submitted;
    }

    /** As {@link DeliveryDesk#process}. */
    Took process(PendingFile file, Actor actor) {
        long begun = System.nanoTime();
        long checked = begun;
        try {
            var context = contexts.ofANewOne(file.receivedOn());
            var result = stored.read(file, context).result();
            checked = System.nanoTime();
            if (file.isOfAPerson()) {
                settle(file, result, actor);
            } else {
                settle(file, result, register.by(actor));
            }
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            if (isBrokenMachinery(e)) {
                throw e;
            }
            LOG.error("Receipt {} broke our code: {}", file.receiptId(), Trace.of(e));
            register.settled(
                    file.receiptId(),
                    ReceiptOutcome.FAILED,
                    "Dit bestand kon door een fout in Perspectief niet worden verwerkt (ontvangst %d). Het is bewaard. U hoeft niets te doen; de beheerder kijkt ernaar."
                            .formatted(file.receiptId()),
                    List.of());
        }
        return new Took(
                Duration.ofNanos(checked - begun), Duration.ofNanos(System.nanoTime() - checked));
    }

    /** The disk or the database; not a value that the database refuses. */
    static boolean isBrokenMachinery(Throwable failure) {
        return failure instanceof UncheckedIOException
                || (failure instanceof DataAccessException database
                        && database.sqlStateClass() != SQLStateClass.C22_DATA_EXCEPTION
                        && database.sqlStateClass()
                                != SQLStateClass.C23_INTEGRITY_CONSTRAINT_VIOLATION);
    }

    private void settle(PendingFile file, CheckResult result, Register register) {
        switch (result) {
            case CheckResult.Refused(var sentence) ->
                    register.settled(file.receiptId(), ReceiptOutcome.REFUSED, sentence, List.of());
            case CheckResult.Quarantined(var sentence, var findings) -> {
                originals.delete(file.sha256());
                register.settled(file.receiptId(), ReceiptOutcome.QUARANTINED, sentence, findings);
            }
            case CheckResult.Returned(var cover, var findings) -> {
                var sentence = summary(findings);
                if (cover == null) {
                    register.settled(file.receiptId(), ReceiptOutcome.RETURNED, sentence, findings);
                } else {
                    long deliveryId = register.openDelivery(file, cover);
                    register.returned(file.receiptId(), deliveryId, sentence, findings);
                }
            }
            case CheckResult.Accepted(var delivered, var findings) -> {
                long deliveryId = register.openDelivery(file, delivered.cover());
                landing.land(deliveryId, delivered);
                register.imported(file.receiptId(), deliveryId, delivered, findings);
            }
        }
    }

    private void settle(PendingFile file, CheckResult result, Actor actor) {
        switch (result) {
            case CheckResult.Refused(var sentence) ->
                    submitted.notTaken(
                            file, ReceiptOutcome.REFUSED, null, sentence, List.of(), actor);
            case CheckResult.Quarantined(var sentence, var findings) -> {
                originals.delete(file.sha256());
                submitted.notTaken(
                        file, ReceiptOutcome.QUARANTINED, null, sentence, findings, actor);
            }
            case CheckResult.Returned(var cover, var findings) ->
                    submitted.notTaken(
                            file,
                            ReceiptOutcome.RETURNED,
                            cover,
                            summary(findings),
                            findings,
                            actor);
            case CheckResult.Accepted(var delivered, var findings) -> {
                if (file.submittedAs() == null) {
                    submitted.checked(file, delivered.cover(), findings, actor);
                } else {
                    long deliveryId = submitted.deliveryOf(file);
                    landing.land(deliveryId, delivered);
                    submitted.imported(file, deliveryId, delivered, actor);
                }
            }
        }
    }

    /** The first errors in full; the rest is in the findings. */
    static String summary(List<Finding> findings) {
        var errors = findings.stream().filter(Finding::holdsBack).toList();
        var first = errors.getFirst();
        var more =
                errors.size() == 1 ? "" : " (en nog %d bevindingen)".formatted(errors.size() - 1);
        return "%s %s %s%s".formatted(first.rule(), first.message(), first.advice(), more);
    }
}
