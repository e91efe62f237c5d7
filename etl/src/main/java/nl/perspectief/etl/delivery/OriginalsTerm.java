package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.DELIVERIES;
import static nl.perspectief.sql.operations.Tables.ERASURES;
import static nl.perspectief.sql.operations.Tables.RECEIPTS;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.perspectief.sql.Quarter;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long originals are kept: until their term is over, or until they no longer count when
 * somebody of that municipality is on the list of erasures. Hash and receipt stay.
 */
public final class OriginalsTerm {

    private static final Logger LOG = LoggerFactory.getLogger(OriginalsTerm.class);

    /** Nothing came in for so long: then it is the clock that is wrong, not the files old. */
    private static final int QUIET_DAYS = 400;

    private static final List<String> DONE_WITH =
            List.of(
                    DeliveryState.SUPERSEDED.name(),
                    DeliveryState.RETURNED.name(),
                    DeliveryState.WITHDRAWN.name());

    private static final List<String> NEVER_TAKEN =
            List.of(
                    ReceiptOutcome.REFUSED.name(),
                    ReceiptOutcome.RETURNED.name(),
                    ReceiptOutcome.FAILED.name());

    private final DSLContext jooq;
    private final Originals originals;
    private final int years;

    /** Why an original is gone. */
    private enum Because {
        TERM,
        ERASURE
    }

    /**
     * @param years so long after the quarter's end; of a file of no quarter, after its day of
     *     receipt
     */
    OriginalsTerm(DSLContext jooq, Originals originals, int years) {
        this.jooq = jooq;
        this.originals = originals;
        this.years = years;
    }

    /** So long after the end of a quarter its originals are kept. */
    public int years() {
        return years;
    }

    /**
     * Removes what need not be kept on a day any longer.
     *
     * @return how many originals
     */
    public int sweep(LocalDate day) {
        originals.removeLeftovers();
        if (isClockWrong(day)) {
            LOG.warn(
                    "Nothing came in for {} days before {}: no original is removed",
                    QUIET_DAYS,
                    day);
            return 0;
        }
        int removed = remove(isOverBefore(day.minusYears(years)), Because.TERM);
        for (var sender :
                jooq.selectDistinct(ERASURES.PROGRAMME, ERASURES.MUNICIPALITY_CODE)
                        .from(ERASURES)) {
            removed += removeNotCounting(sender.value1(), sender.value2());
        }
        return removed;
    }

    private boolean isClockWrong(LocalDate day) {
        var newest =
                jooq.select(DSL.max(RECEIPTS.RECEIVED_ON)).from(RECEIPTS).fetchSingle().value1();
        return newest == null || day.isAfter(newest.plusDays(QUIET_DAYS));
    }

    private static Condition isOverBefore(LocalDate day) {
        return DELIVERIES
                .QUARTER
                .lt(Quarter.of(day).toString())
                .or(DELIVERIES.DELIVERY_ID.isNull().and(RECEIPTS.RECEIVED_ON.lt(day)));
    }

    /** Removes the originals of a programme and municipality on which no figure rests. */
    int removeNotCounting(String programme, String municipalityCode) {
        var isDoneWith = DELIVERIES.STATE.in(DONE_WITH);
        var isNeverTaken = DELIVERIES.DELIVERY_ID.isNull().and(RECEIPTS.OUTCOME.in(NEVER_TAKEN));
        return remove(
                isOf(programme, municipalityCode).and(isDoneWith.or(isNeverTaken)),
                Because.ERASURE);
    }

    /** How many originals of a programme and municipality there are. */
    int stored(String programme, String municipalityCode) {
        return jooq.fetchCount(
                jooq.select(RECEIPTS.RECEIPT_ID)
                        .from(RECEIPTS)
                        .leftJoin(DELIVERIES)
                        .on(DELIVERIES.RECEIPT_ID.eq(RECEIPTS.RECEIPT_ID))
                        .where(RECEIPTS.IS_ORIGINAL_STORED)
                        .and(isOf(programme, municipalityCode)));
    }

    private static Condition isOf(String programme, String municipalityCode) {
        return DELIVERIES
                .PROGRAMME
                .eq(programme)
                .and(DELIVERIES.MUNICIPALITY_CODE.eq(municipalityCode))
                .or(
                        DELIVERIES
                                .DELIVERY_ID
                                .isNull()
                                .and(
                                        RECEIPTS.DELIVERY_KEY.startsWith(
                                                "%s|%s|".formatted(programme, municipalityCode))));
    }

    private int remove(Condition condition, Because because) {
        var found =
                jooq.select(RECEIPTS.RECEIPT_ID, RECEIPTS.SHA256)
                        .from(RECEIPTS)
                        .leftJoin(DELIVERIES)
                        .on(DELIVERIES.RECEIPT_ID.eq(RECEIPTS.RECEIPT_ID))
                        .where(RECEIPTS.IS_ORIGINAL_STORED)
                        .and(RECEIPTS.OUTCOME.ne(ReceiptOutcome.RECEIVED.name()))
                        .and(condition)
                        .orderBy(RECEIPTS.RECEIPT_ID)
                        .fetch();
        found.forEach(receipt -> remove(receipt, because));
        return found.size();
    }

    /** The file first: broken off in between, the next sweep still knows of it. */
    private void remove(Record2<Long, String> receipt, Because because) {
        boolean isOfAnotherToo =
                jooq.fetchExists(
                        RECEIPTS,
                        RECEIPTS.SHA256
                                .eq(receipt.value2())
                                .and(RECEIPTS.IS_ORIGINAL_STORED)
                                .and(RECEIPTS.RECEIPT_ID.ne(receipt.value1())));
        if (!isOfAnotherToo) {
            originals.delete(receipt.value2());
        }
        jooq.update(RECEIPTS)
                .set(RECEIPTS.IS_ORIGINAL_STORED, false)
                .set(RECEIPTS.ORIGINAL_REMOVED_AT, OffsetDateTime.now(ZoneOffset.UTC))
                .set(RECEIPTS.ORIGINAL_REMOVED_BECAUSE, because.name())
                .where(RECEIPTS.RECEIPT_ID.eq(receipt.value1()))
                .execute();
    }
}
