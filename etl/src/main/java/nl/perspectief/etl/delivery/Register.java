package nl.perspectief.etl.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.perspectief.sql.operations.Tables.DELIVERIES;
import static nl.perspectief.sql.operations.Tables.RECEIPTS;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.sheet.CoverSheet;
import nl.perspectief.etl.sheet.Delivered;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Writes receipts, deliveries and findings: each method is one transaction, so that a kill leaves a
 * step done or not done. Reading for people and for the warehouse is in {@link RegisterQueries}.
 */
final class Register {

    private final DSLContext jooq;
    private final Actor actor;

    /**
     * @param actor who stands beside each move
     */
    Register(DSLContext jooq, Actor actor) {
        this.jooq = jooq;
        this.actor = actor;
    }

    /** The same register, written by somebody else. */
    Register by(Actor other) {
        return new Register(jooq, other);
    }

    /** What a new receipt says of its file. */
    record NewReceipt(
            Arrival arrival, long sizeBytes, Channel channel, @Nullable String sender, Run run) {}

    /** Writes down a file that waits for its check. */
    void received(NewReceipt receipt, @Nullable String deliveryKey) {
        insert(jooq, receipt, ReceiptOutcome.RECEIVED, null, deliveryKey);
    }

    /** Writes down a file that need not wait: it can be nothing we read. */
    void refused(NewReceipt receipt, String sentence) {
        insert(jooq, receipt, ReceiptOutcome.REFUSED, sentence, null);
    }

    /** Writes down a file of which nothing but hash, sender, time and cells may be kept. */
    void quarantined(NewReceipt receipt, String sentence, List<Finding> findings) {
        jooq.transaction(
                transaction -> {
                    long receiptId =
                            insert(
                                    transaction.dsl(),
                                    receipt,
                                    ReceiptOutcome.QUARANTINED,
                                    sentence,
                                    null);
                    RegisterDetails.insertFindings(transaction.dsl(), receiptId, findings);
                });
    }

    /** The receipt is judged otherwise than by becoming a delivery. */
    void settled(
            long receiptId,
            ReceiptOutcome outcome,
            @Nullable String sentence,
            List<Finding> found) {
        jooq.transaction(
                transaction -> {
                    settle(transaction.dsl(), receiptId, outcome, sentence);
                    RegisterDetails.insertFindings(transaction.dsl(), receiptId, found);
                });
    }

    /**
     * Hands a file left over by a broken-off run to the run that goes on with it, and what persons
     * have submitted to the run that imports it.
     */
    void takeOver(long runId) {
        var submitted =
                DSL.select(DELIVERIES.RECEIPT_ID)
                        .from(DELIVERIES)
                        .where(DELIVERIES.STATE.eq(DeliveryState.SUBMITTED.name()));
        jooq.update(RECEIPTS)
                .set(RECEIPTS.RUN_ID, runId)
                .where(RECEIPTS.OUTCOME.eq(ReceiptOutcome.RECEIVED.name()))
                .and(RECEIPTS.CHANNEL.ne(Channel.WEB.words()))
                .or(RECEIPTS.RECEIPT_ID.in(submitted))
                .execute();
    }

    /**
     * Opens a delivery for a receipt, or finds the one that a broken-off attempt opened, or that
     * somebody else opens at this moment.
     */
    long openDelivery(PendingFile file, CoverSheet cover) {
        try {
            return jooq.transactionResult(
                    transaction ->
                            opened(transaction.dsl(), file.receiptId())
                                    .orElseGet(
                                            () -> insertDelivery(transaction.dsl(), file, cover)));
        } catch (IntegrityConstraintViolationException e) {
            return opened(jooq, file.receiptId()).orElseThrow(() -> e);
        }
    }

    /** RECEIVED → RETURNED, with everything that was found. */
    void returned(long receiptId, long deliveryId, String sentence, List<Finding> found) {
        jooq.transaction(
                transaction -> {
                    var dsl = transaction.dsl();
                    new Moves(dsl, actor)
                            .move(deliveryId, DeliveryState.RETURNED, "ten minste één fout");
                    settle(dsl, receiptId, ReceiptOutcome.RETURNED, sentence);
                    RegisterDetails.insertFindings(dsl, receiptId, found);
                });
    }

    /**
     * RECEIVED → CHECKED → SUBMITTED → IMPORTED: the rows have landed. The version that counted so
     * far is SUPERSEDED.
     */
    void imported(long receiptId, long deliveryId, Delivered delivered, List<Finding> found) {
        jooq.transaction(
                transaction -> {
                    var dsl = transaction.dsl();
                    var moves = new Moves(dsl, actor);
                    moves.move(deliveryId, DeliveryState.CHECKED, "geen fouten");
                    moves.submit(deliveryId, RegisterDetails.confirmed(found));
                    moves.imported(deliveryId);
                    RegisterDetails.landed(dsl, deliveryId, delivered);
                    settle(
                            dsl,
                            receiptId,
                            ReceiptOutcome.ACCEPTED,
                            RegisterDetails.accepted(found));
                    RegisterDetails.insertFindings(dsl, receiptId, found);
                });
    }

    /**
     * The rows of a delivery that counts are about to be replaced. Until {@link #landedAnew} nobody
     * knows under which definitions they were landed: whatever is built meanwhile has an id of its
     * own.
     */
    void landingAnew(long deliveryId) {
        RegisterDetails.landedUnder(jooq, deliveryId, "under way " + UUID.randomUUID());
    }

    /** The rows of a delivery that counts were landed again: what is known of them follows. */
    void landedAnew(StoredDelivery delivery, Delivered delivered) {
        jooq.transaction(
                transaction -> {
                    var dsl = transaction.dsl();
                    RegisterDetails.landed(dsl, delivery.deliveryId(), delivered);
                    new Moves(dsl, actor)
                            .note(
                                    delivery.deliveryId(),
                                    delivery.state().name(),
                                    delivery.state(),
                                    "rijen opnieuw geland");
                });
    }

    private static long insert(
            DSLContext dsl,
            NewReceipt receipt,
            ReceiptOutcome outcome,
            @Nullable String sentence,
            @Nullable String deliveryKey) {
        var inserted =
                dsl.insertInto(RECEIPTS)
                        .set(RECEIPTS.SHA256, receipt.arrival().sha256())
                        .set(RECEIPTS.FILE_NAME, shortened(receipt.arrival().fileName(), 255))
                        .set(RECEIPTS.SIZE_BYTES, receipt.sizeBytes())
                        .set(RECEIPTS.CHANNEL, receipt.channel().words())
                        .set(RECEIPTS.SENDER, RegisterDetails.shortened(receipt.sender(), 200))
                        .set(RECEIPTS.RECEIVED_AT, now())
                        .set(RECEIPTS.RECEIVED_ON, receipt.run().day())
                        .set(RECEIPTS.IS_DAY_FIXED, receipt.run().isDayFixed())
                        .set(RECEIPTS.OUTCOME, outcome.name())
                        .set(RECEIPTS.SENTENCE, sentence)
                        .set(RECEIPTS.IS_ORIGINAL_STORED, outcome != ReceiptOutcome.QUARANTINED)
                        .set(RECEIPTS.DELIVERY_KEY, deliveryKey)
                        .set(RECEIPTS.RUN_ID, receipt.run().runId())
                        .returning(RECEIPTS.RECEIPT_ID)
                        .fetchSingle();
        return Objects.requireNonNull(inserted.getReceiptId());
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

    private static Optional<Long> opened(DSLContext dsl, long receiptId) {
        return dsl.select(DELIVERIES.DELIVERY_ID)
                .from(DELIVERIES)
                .where(DELIVERIES.RECEIPT_ID.eq(receiptId))
                .fetchOptional(DELIVERIES.DELIVERY_ID);
    }

    private long insertDelivery(DSLContext dsl, PendingFile file, CoverSheet cover) {
        var inserted =
                dsl.insertInto(DELIVERIES)
                        .set(DELIVERIES.RECEIPT_ID, file.receiptId())
                        .set(DELIVERIES.PROGRAMME, cover.programme())
                        .set(DELIVERIES.MUNICIPALITY_CODE, cover.municipalityCode())
                        .set(DELIVERIES.QUARTER, cover.quarter().toString())
                        .set(DELIVERIES.STATE, DeliveryState.RECEIVED.name())
                        .set(DELIVERIES.DELIVERY_MODE, cover.deliveryMode())
                        .set(DELIVERIES.REFERENCE_DATE, cover.referenceDate())
                        .set(DELIVERIES.DELIVERY_DATE, cover.deliveryDate())
                        .set(DELIVERIES.DELIVERED_ON, file.deliveredOn(cover))
                        .set(DELIVERIES.JOINT_SINCE, cover.jointSince())
                        .set(DELIVERIES.TEMPLATE_VERSION, cover.templateVersion())
                        .returning(DELIVERIES.DELIVERY_ID)
                        .fetchSingle();
        long deliveryId = Objects.requireNonNull(inserted.getDeliveryId());
        new Moves(dsl, actor).note(deliveryId, null, DeliveryState.RECEIVED, "ontvangen");
        return deliveryId;
    }

    /** As every database takes it: not too long, without zero bytes and halves of characters. */
    static String shortened(String text, int length) {
        var kept = text.length() <= length ? text : text.substring(0, length - 1) + "…";
        return new String(kept.getBytes(UTF_8), UTF_8).replace('\0', '?');
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}
