package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.DELIVERIES;
import static nl.perspectief.sql.operations.Tables.RECEIPTS;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.perspectief.etl.finding.Finding;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.SelectConditionStep;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;

/**
 * Receipts of what persons hand in. One content of one municipality has one open receipt at a time;
 * the database sees to it, for two may hand it in at the same moment.
 */
final class OfferRegister {

    private static final List<String> OPEN =
            List.of(
                    DeliveryState.RECEIVED.name(),
                    DeliveryState.CHECKED.name(),
                    DeliveryState.SUBMITTED.name(),
                    DeliveryState.IMPORTED.name());
    private static final List<String> COUNTING =
            List.of(DeliveryState.SUBMITTED.name(), DeliveryState.IMPORTED.name());

    private final DSLContext jooq;

    OfferRegister(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** What was handed in, by whom and when. */
    record NewFile(Arrival arrival, long size, Deliverer by, LocalDate day) {

        String openKey() {
            return OfferRegister.openKey(by, arrival.sha256());
        }
    }

    /** The receipt that answers a content while its delivery is submitted or counts. */
    Optional<Long> counting(Deliverer by, String sha256) {
        return ofDelivery(sha256, by.municipalityCode(), COUNTING)
                .orderBy(RECEIPTS.RECEIPT_ID)
                .limit(1)
                .fetchOptional(RECEIPTS.RECEIPT_ID);
    }

    private SelectConditionStep<Record1<Long>> ofDelivery(
            String sha256, String municipalityCode, List<String> states) {
        return jooq.select(RECEIPTS.RECEIPT_ID)
                .from(RECEIPTS)
                .join(DELIVERIES)
                .on(DELIVERIES.RECEIPT_ID.eq(RECEIPTS.RECEIPT_ID))
                .where(RECEIPTS.SHA256.eq(sha256))
                .and(DELIVERIES.MUNICIPALITY_CODE.eq(municipalityCode))
                .and(DELIVERIES.STATE.in(states));
    }

    /** The receipt of this content that waits for its check, or for what its sender does. */
    Optional<Long> open(Deliverer by, String sha256) {
        var key = openKey(by, sha256);
        letGo(key);
        return holder(key);
    }

    /** Whatever receipt answers this content at this moment. */
    private Optional<Long> holder(String key) {
        return jooq.select(RECEIPTS.RECEIPT_ID)
                .from(RECEIPTS)
                .where(RECEIPTS.OPEN_KEY.eq(key))
                .fetchOptional(RECEIPTS.RECEIPT_ID);
    }

    /** A receipt whose way has ended answers no longer: the content may be judged anew. */
    private void letGo(String key) {
        var open =
                jooq.select(DELIVERIES.RECEIPT_ID)
                        .from(DELIVERIES)
                        .where(DELIVERIES.STATE.in(OPEN));
        jooq.update(RECEIPTS)
                .setNull(RECEIPTS.OPEN_KEY)
                .where(RECEIPTS.OPEN_KEY.eq(key))
                .and(RECEIPTS.OUTCOME.ne(ReceiptOutcome.RECEIVED.name()))
                .and(RECEIPTS.RECEIPT_ID.notIn(open))
                .execute();
    }

    /**
     * Writes down a file whose original is stored and that waits for its check.
     *
     * @return that receipt, or the one that somebody wrote for the same content a moment before
     */
    long received(NewFile file, @Nullable String deliveryKey) {
        try {
            return insert(jooq, file, ReceiptOutcome.RECEIVED, null, deliveryKey, file.openKey());
        } catch (IntegrityConstraintViolationException e) {
            return holder(file.openKey()).orElseThrow(() -> e);
        }
    }

    /** Writes down a file of which nothing is kept, for it is another municipality's. */
    long refused(NewFile file, String sentence) {
        return insert(jooq, file, ReceiptOutcome.REFUSED, sentence, null, null);
    }

    /** Writes down a file of which nothing but hash, sender, time and cells may be kept. */
    long quarantined(NewFile file, String sentence, List<Finding> findings) {
        return jooq.transactionResult(
                transaction -> {
                    long receiptId =
                            insert(
                                    transaction.dsl(),
                                    file,
                                    ReceiptOutcome.QUARANTINED,
                                    sentence,
                                    null,
                                    null);
                    RegisterDetails.insertFindings(transaction.dsl(), receiptId, findings);
                    return receiptId;
                });
    }

    private static long insert(
            DSLContext dsl,
            NewFile file,
            ReceiptOutcome outcome,
            @Nullable String sentence,
            @Nullable String deliveryKey,
            @Nullable String openKey) {
        var inserted =
                dsl.insertInto(RECEIPTS)
                        .set(RECEIPTS.SHA256, file.arrival().sha256())
                        .set(RECEIPTS.FILE_NAME, Register.shortened(file.arrival().fileName(), 255))
                        .set(RECEIPTS.SIZE_BYTES, file.size())
                        .set(RECEIPTS.CHANNEL, Channel.WEB.words())
                        .set(RECEIPTS.SENDER, Register.shortened(file.by().actor().words(), 200))
                        .set(RECEIPTS.ACCOUNT_ID, file.by().accountId())
                        .set(RECEIPTS.FOR_MUNICIPALITY, file.by().municipalityCode())
                        .set(RECEIPTS.RECEIVED_AT, OffsetDateTime.now(ZoneOffset.UTC))
                        .set(RECEIPTS.RECEIVED_ON, file.day())
                        .set(RECEIPTS.IS_DAY_FIXED, false)
                        .set(RECEIPTS.OUTCOME, outcome.name())
                        .set(RECEIPTS.SENTENCE, sentence)
                        .set(RECEIPTS.IS_ORIGINAL_STORED, outcome == ReceiptOutcome.RECEIVED)
                        .set(RECEIPTS.DELIVERY_KEY, deliveryKey)
                        .set(RECEIPTS.OPEN_KEY, openKey)
                        .returning(RECEIPTS.RECEIPT_ID)
                        .fetchSingle();
        return Objects.requireNonNull(inserted.getReceiptId());
    }

    private static String openKey(Deliverer by, String sha256) {
        return "%s %s".formatted(by.municipalityCode(), sha256);
    }
}
