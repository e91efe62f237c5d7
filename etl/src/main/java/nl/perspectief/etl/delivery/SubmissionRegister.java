package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.DELIVERIES;
import static nl.perspectief.sql.operations.Tables.FINDINGS;
import static nl.perspectief.sql.operations.Tables.RECEIPTS;

import java.util.List;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.finding.Severity;
import nl.perspectief.etl.sheet.CoverSheet;
import nl.perspectief.etl.sheet.Delivered;
import nl.perspectief.sql.operations.tables.records.DeliveriesRecord;
import nl.perspectief.sql.operations.tables.records.ReceiptsRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a file that a person handed in: checked, and when it was submitted, imported.
 * Each method is one transaction that may come twice, or from two threads at once, and then leaves
 * things as they are.
 */
final class SubmissionRegister {

    private static final List<String> BEFORE_IMPORT =
            List.of(
                    DeliveryState.RECEIVED.name(),
                    DeliveryState.CHECKED.name(),
                    DeliveryState.SUBMITTED.name());

    private final DSLContext jooq;
    private final Register register;

    SubmissionRegister(DSLContext jooq, Register register) {
        this.jooq = jooq;
        this.register = register;
    }

    /** RECEIVED → CHECKED; what was checked before it and never submitted is WITHDRAWN. */
    void checked(PendingFile file, CoverSheet cover, List<Finding> found, Actor actor) {
        long deliveryId = register.by(actor).openDelivery(file, cover);
        jooq.transaction(
                transaction -> {
                    var dsl = transaction.dsl();
                    lockReceipt(dsl, file.receiptId());
                    var moves = new Moves(dsl, actor);
                    var delivery = moves.lock(deliveryId);
                    if (isIn(delivery, DeliveryState.RECEIVED)) {
                        moves.move(deliveryId, DeliveryState.CHECKED, "geen fouten");
                        replaceOthers(moves, deliveryId);
                    } else if (!isIn(delivery, DeliveryState.CHECKED)
                            || delivery.getOfferedBy() != null) {
                        return;
                    }
                    settle(dsl, file.receiptId(), ReceiptOutcome.CHECKED, null);
                    Confirmations.keepWhileReplacing(dsl, file.receiptId(), found);
                });
    }

    private static void replaceOthers(Moves moves, long deliveryId) {
        for (var other : moves.others(deliveryId, DeliveryState.CHECKED)) {
            moves.move(
                    other.getDeliveryId(),
                    DeliveryState.WITHDRAWN,
                    "vervangen door een nieuwer bestand");
        }
    }

    /**
     * The file cannot be taken: its delivery, if it has one, is RETURNED.
     *
     * @param cover of a workbook that is returned; null when nobody knows whose it is
     */
    void notTaken(
            PendingFile file,
            ReceiptOutcome outcome,
            @Nullable CoverSheet cover,
            String sentence,
            List<Finding> found,
            Actor actor) {
        if (cover != null) {
            register.by(actor).openDelivery(file, cover);
        }
        jooq.transaction(
                transaction -> {
                    var dsl = transaction.dsl();
                    lockReceipt(dsl, file.receiptId());
                    var delivery = delivery(dsl, file.receiptId());
                    if (delivery != null) {
                        var moves = new Moves(dsl, actor);
                        if (!BEFORE_IMPORT.contains(
                                moves.lock(delivery.getDeliveryId()).getState())) {
                            return;
                        }
                        moves.move(
                                delivery.getDeliveryId(),
                                DeliveryState.RETURNED,
                                "ten minste één fout");
                    }
                    settle(dsl, file.receiptId(), outcome, sentence);
                    RegisterDetails.insertFindings(dsl, file.receiptId(), found);
                });
    }

    /** The delivery that a receipt became. */
    long deliveryOf(PendingFile file) {
        return jooq.selectFrom(DELIVERIES)
                .where(DELIVERIES.RECEIPT_ID.eq(file.receiptId()))
                .fetchSingle()
                .getDeliveryId();
    }

    /**
     * SUBMITTED → IMPORTED: the rows have landed. When a later version counts already, it is
     * SUPERSEDED at once; when it was taken back meanwhile, nothing happens.
     */
    void imported(PendingFile file, long deliveryId, Delivered delivered, Actor actor) {
        jooq.transaction(
                transaction -> {
                    var dsl = transaction.dsl();
                    lockReceipt(dsl, file.receiptId());
                    var moves = new Moves(dsl, actor);
                    var delivery = moves.lock(deliveryId);
                    if (!isIn(delivery, DeliveryState.SUBMITTED)) {
                        return;
                    }
                    if (isOvertaken(moves, delivery)) {
                        moves.move(
                                deliveryId,
                                DeliveryState.SUPERSEDED,
                                "een latere versie telt al mee");
                    } else {
                        moves.imported(deliveryId);
                    }
                    RegisterDetails.landed(dsl, deliveryId, delivered);
                    settle(
                            dsl,
                            file.receiptId(),
                            ReceiptOutcome.ACCEPTED,
                            accepted(dsl, file.receiptId()));
                });
    }

    private static boolean isOvertaken(Moves moves, DeliveriesRecord delivery) {
        return moves.others(delivery.getDeliveryId(), DeliveryState.IMPORTED).stream()
                .anyMatch(other -> version(other) > version(delivery));
    }

    private static int version(DeliveriesRecord delivery) {
        var version = delivery.getVersion();
        return version == null ? 0 : version;
    }

    private static String accepted(DSLContext dsl, long receiptId) {
        var warnings =
                dsl.selectDistinct(FINDINGS.RULE)
                        .from(FINDINGS)
                        .where(FINDINGS.RECEIPT_ID.eq(receiptId))
                        .and(FINDINGS.SEVERITY.eq(Severity.WARNING.name()))
                        .orderBy(FINDINGS.RULE)
                        .fetch(FINDINGS.RULE);
        return warnings.isEmpty()
                ? "Aangenomen zonder waarschuwingen."
                : "Aangenomen. De waarschuwingen (%s) zijn door de afzender bevestigd."
                        .formatted(String.join(", ", warnings));
    }

    /** Keeps a receipt to the transaction. */
    static ReceiptsRecord lockReceipt(DSLContext dsl, long receiptId) {
        return dsl.selectFrom(RECEIPTS)
                .where(RECEIPTS.RECEIPT_ID.eq(receiptId))
                .forUpdate()
                .fetchSingle();
    }

    static @Nullable DeliveriesRecord delivery(DSLContext dsl, long receiptId) {
        return dsl.selectFrom(DELIVERIES).where(DELIVERIES.RECEIPT_ID.eq(receiptId)).fetchOne();
    }

    static boolean isIn(DeliveriesRecord delivery, DeliveryState state) {
        return delivery.getState().equals(state.name());
    }

    private static void settle(
            DSLContext dsl, long receiptId, ReceiptOutcome outcome, @Nullable String sentence) {
        dsl.update(RECEIPTS)
                .set(RECEIPTS.OUTCOME, outcome.name())
                .set(RECEIPTS.SENTENCE, sentence)
                .set(RECEIPTS.IS_ORIGINAL_STORED, outcome != ReceiptOutcome.QUARANTINED)
                .where(RECEIPTS.RECEIPT_ID.eq(receiptId))
                .execute();
    }
}
