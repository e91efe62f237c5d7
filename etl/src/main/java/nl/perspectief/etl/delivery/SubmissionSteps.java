package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.DELIVERIES;
import static nl.perspectief.sql.operations.Tables.RECEIPTS;

import java.util.Objects;
import java.util.function.BiConsumer;
import nl.perspectief.etl.delivery.DeliveryRefusedException.Reason;
import nl.perspectief.sql.operations.tables.records.DeliveriesRecord;
import org.jooq.Configuration;
import org.jooq.DSLContext;

/** The steps that persons take with what they handed in; each is one transaction. */
final class SubmissionSteps {

    private final DSLContext jooq;
    private final FourEyes fourEyes;

    SubmissionSteps(DSLContext jooq, FourEyes fourEyes) {
        this.jooq = jooq;
        this.fourEyes = fourEyes;
    }

    void confirm(long receiptId, long findingId, String reason, Deliverer by) {
        step(
                receiptId,
                by,
                (moves, delivery) -> {
                    refuseUnless(isOpen(delivery), Reason.NOT_NOW);
                    Confirmations.confirm(moves.dsl(), receiptId, findingId, reason, by.actor());
                });
    }

    /** CHECKED → SUBMITTED, or before a second person; asked twice it is done once. */
    void submit(long receiptId, Deliverer by) {
        step(
                receiptId,
                by,
                (moves, delivery) -> {
                    if (isDone(delivery)) {
                        return;
                    }
                    refuseUnlessComplete(moves.dsl(), receiptId, delivery);
                    if (asksTwo(delivery)) {
                        offer(moves, delivery, by);
                    } else {
                        moves.submit(delivery.getDeliveryId(), "ingediend");
                    }
                });
    }

    /** Whether this very step was done, by a click a moment before. */
    private static boolean isDone(DeliveriesRecord delivery) {
        return SubmissionRegister.isIn(delivery, DeliveryState.SUBMITTED)
                || SubmissionRegister.isIn(delivery, DeliveryState.CHECKED)
                        && delivery.getOfferedBy() != null;
    }

    private static boolean isOpen(DeliveriesRecord delivery) {
        return SubmissionRegister.isIn(delivery, DeliveryState.CHECKED)
                && delivery.getOfferedBy() == null;
    }

    private boolean asksTwo(DeliveriesRecord delivery) {
        return fourEyes.of(delivery.getProgramme(), delivery.getMunicipalityCode())
                != FourEyes.State.OFF;
    }

    private static void offer(Moves moves, DeliveriesRecord delivery, Deliverer by) {
        moves.dsl()
                .update(DELIVERIES)
                .set(DELIVERIES.OFFERED_BY, by.accountId())
                .where(DELIVERIES.DELIVERY_ID.eq(delivery.getDeliveryId()))
                .execute();
        moves.note(
                delivery.getDeliveryId(),
                delivery.getState(),
                DeliveryState.CHECKED,
                "ingediend, wacht op akkoord van een tweede persoon");
    }

    private static void refuseUnlessComplete(
            DSLContext dsl, long receiptId, DeliveriesRecord delivery) {
        refuseUnless(SubmissionRegister.isIn(delivery, DeliveryState.CHECKED), Reason.NOT_NOW);
        refuseUnless(Confirmations.missing(dsl, receiptId) == 0, Reason.UNCONFIRMED);
        refuseUnless(!isKnown(dsl, receiptId), Reason.KNOWN);
    }

    /** The same content may have come in by another way meanwhile. */
    private static boolean isKnown(DSLContext dsl, long receiptId) {
        var other = RECEIPTS.as("other");
        return dsl.fetchExists(
                dsl.selectOne()
                        .from(RECEIPTS)
                        .join(other)
                        .on(other.SHA256.eq(RECEIPTS.SHA256))
                        .and(other.RECEIPT_ID.ne(RECEIPTS.RECEIPT_ID))
                        .join(DELIVERIES)
                        .on(DELIVERIES.RECEIPT_ID.eq(other.RECEIPT_ID))
                        .where(RECEIPTS.RECEIPT_ID.eq(receiptId))
                        .and(
                                DELIVERIES.STATE.in(
                                        DeliveryState.SUBMITTED.name(),
                                        DeliveryState.IMPORTED.name())));
    }

    /** CHECKED → SUBMITTED, by another account than the one that laid it before. */
    void approve(long receiptId, Deliverer by) {
        step(
                receiptId,
                by,
                (moves, delivery) -> {
                    var offeredBy = delivery.getOfferedBy();
                    if (SubmissionRegister.isIn(delivery, DeliveryState.SUBMITTED)) {
                        return;
                    }
                    refuseUnless(offeredBy != null, Reason.NOT_NOW);
                    refuseUnless(!Objects.equals(offeredBy, by.accountId()), Reason.SAME_PERSON);
                    refuseUnlessComplete(moves.dsl(), receiptId, delivery);
                    moves.submit(delivery.getDeliveryId(), "akkoord van een tweede persoon");
                });
    }

    /** CHECKED or SUBMITTED → WITHDRAWN, by the municipality itself. */
    void withdraw(long receiptId, String reason, Deliverer by) {
        var kept = Confirmations.fitToKeep(reason);
        step(
                receiptId,
                by,
                (moves, delivery) -> {
                    refuseUnless(
                            SubmissionRegister.isIn(delivery, DeliveryState.CHECKED)
                                    || SubmissionRegister.isIn(delivery, DeliveryState.SUBMITTED),
                            Reason.NOT_NOW);
                    moves.move(delivery.getDeliveryId(), DeliveryState.WITHDRAWN, kept);
                });
    }

    private void step(long receiptId, Deliverer by, BiConsumer<Moves, DeliveriesRecord> step) {
        jooq.transaction(transaction -> step(transaction, receiptId, by, step));
    }

    private static void step(
            Configuration transaction,
            long receiptId,
            Deliverer by,
            BiConsumer<Moves, DeliveriesRecord> step) {
        var dsl = transaction.dsl();
        var delivery = SubmissionRegister.delivery(dsl, receiptId);
        if (delivery == null || !delivery.getMunicipalityCode().equals(by.municipalityCode())) {
            throw new DeliveryRefusedException(Reason.UNKNOWN);
        }
        SubmissionRegister.lockReceipt(dsl, receiptId);
        var moves = new Moves(dsl, by.actor());
        step.accept(moves, moves.lock(delivery.getDeliveryId()));
    }

    private static void refuseUnless(boolean isRight, Reason reason) {
        if (!isRight) {
            throw new DeliveryRefusedException(reason);
        }
    }
}
