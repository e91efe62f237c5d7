package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.DELIVERIES;
import static nl.perspectief.sql.operations.Tables.FINDINGS;
import static nl.perspectief.sql.operations.Tables.RECEIPTS;

import java.util.List;
import java.util.Optional;
import nl.perspectief.sql.Quarter;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads what was delivered before, of files whose originals are stored. */
final class HistoryQueries {

    /** What counts, and what counted until a later version came. */
    private static final List<String> TAKEN =
            List.of(DeliveryState.IMPORTED.name(), DeliveryState.SUPERSEDED.name());

    private final DSLContext jooq;

    HistoryQueries(DSLContext jooq) {
        this.jooq = jooq;
    }

    /**
     * The delivery that counted when this version came in: of the same quarter the version before
     * it, else of the last quarter before it the newest version. Time of arrival does not matter.
     */
    Optional<StoredDelivery> before(
            String programme, String municipalityCode, Quarter quarter, int version) {
        return stored(DELIVERIES.STATE.in(TAKEN))
                .and(DELIVERIES.PROGRAMME.eq(programme))
                .and(DELIVERIES.MUNICIPALITY_CODE.eq(municipalityCode))
                .and(
                        DELIVERIES
                                .QUARTER
                                .lt(quarter.toString())
                                .or(
                                        DELIVERIES
                                                .QUARTER
                                                .eq(quarter.toString())
                                                .and(DELIVERIES.VERSION.lt(version))))
                .orderBy(DELIVERIES.QUARTER.desc(), DELIVERIES.VERSION.desc())
                .limit(1)
                .fetchOptional(HistoryQueries::delivery);
    }

    /** One delivery of which the original is stored. */
    Optional<StoredDelivery> byId(long deliveryId) {
        return stored(DELIVERIES.DELIVERY_ID.eq(deliveryId))
                .fetchOptional(HistoryQueries::delivery);
    }

    /** The delivery that a receipt became. */
    Optional<StoredDelivery> ofReceipt(long receiptId) {
        return stored(RECEIPTS.RECEIPT_ID.eq(receiptId)).fetchOptional(HistoryQueries::delivery);
    }

    /** Every delivery whose rows count, in the order in which they came. */
    List<StoredDelivery> counting() {
        return stored(DELIVERIES.STATE.eq(DeliveryState.IMPORTED.name()))
                .orderBy(DELIVERIES.DELIVERY_ID)
                .fetch(HistoryQueries::delivery);
    }

    /**
     * What today's rules are to be tried on: every delivery that counts, and of each quarter the
     * one that was returned last, if nothing came in its place.
     *
     * @param since null = from the beginning
     */
    List<StoredDelivery> toRecheck(@Nullable Quarter since) {
        var later = DELIVERIES.as("later");
        var isLast =
                DSL.notExists(
                        jooq.selectOne()
                                .from(later)
                                .where(later.PROGRAMME.eq(DELIVERIES.PROGRAMME))
                                .and(later.MUNICIPALITY_CODE.eq(DELIVERIES.MUNICIPALITY_CODE))
                                .and(later.QUARTER.eq(DELIVERIES.QUARTER))
                                .and(later.DELIVERY_ID.gt(DELIVERIES.DELIVERY_ID)));
        var isLastReturned = DELIVERIES.STATE.eq(DeliveryState.RETURNED.name()).and(isLast);
        return stored(DELIVERIES.STATE.eq(DeliveryState.IMPORTED.name()).or(isLastReturned))
                .and(since == null ? DSL.noCondition() : DELIVERIES.QUARTER.ge(since.toString()))
                .orderBy(
                        DELIVERIES.PROGRAMME,
                        DELIVERIES.MUNICIPALITY_CODE,
                        DELIVERIES.QUARTER,
                        DELIVERIES.DELIVERY_ID)
                .fetch(HistoryQueries::delivery);
    }

    /** What was found in a file when it came in. */
    List<FindingPlaces.Place> findings(long receiptId) {
        return jooq
                .selectFrom(FINDINGS)
                .where(FINDINGS.RECEIPT_ID.eq(receiptId))
                .orderBy(FINDINGS.FINDING_ID)
                .fetch(
                        row ->
                                FindingPlaces.stored(
                                        row.getRule(),
                                        row.getSeverity(),
                                        row.getWaivedBecause() != null,
                                        row.getSheet(),
                                        row.getColumnName(),
                                        row.getCells()))
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    private SelectConditionStep<Record> stored(Condition condition) {
        return jooq.select()
                .from(DELIVERIES)
                .join(RECEIPTS)
                .on(RECEIPTS.RECEIPT_ID.eq(DELIVERIES.RECEIPT_ID))
                .where(RECEIPTS.IS_ORIGINAL_STORED)
                .and(condition);
    }

    private static StoredDelivery delivery(Record row) {
        return new StoredDelivery(
                row.get(DELIVERIES.DELIVERY_ID),
                row.get(DELIVERIES.PROGRAMME),
                row.get(DELIVERIES.MUNICIPALITY_CODE),
                Quarter.parse(row.get(DELIVERIES.QUARTER)),
                row.get(DELIVERIES.VERSION),
                DeliveryState.valueOf(row.get(DELIVERIES.STATE)),
                RegisterQueries.file(row.into(RECEIPTS)));
    }
}
