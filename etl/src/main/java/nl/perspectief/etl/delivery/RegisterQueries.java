package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.DELIVERIES;
import static nl.perspectief.sql.operations.Tables.RECEIPTS;
import static nl.perspectief.sql.operations.Tables.ROW_COUNTS;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.sum;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.perspectief.etl.landing.Landing;
import nl.perspectief.sql.DeliveryInput;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.operations.tables.records.ReceiptsRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Reads the register. */
final class RegisterQueries {

    private static final List<String> COUNTING =
            List.of(DeliveryState.SUBMITTED.name(), DeliveryState.IMPORTED.name());

    private static final List<String> NOT_DELIVERED =
            List.of(DeliveryState.CHECKED.name(), DeliveryState.WITHDRAWN.name());

    private final DSLContext jooq;

    RegisterQueries(DSLContext jooq) {
        this.jooq = jooq;
    }

    /**
     * Whether a run has taken in this very content and need not look at it again; what it returned,
     * or what we broke on, is judged anew.
     */
    boolean isTakenInBy(long runId, String sha256) {
        return jooq.fetchExists(
                jooq.selectOne()
                        .from(RECEIPTS)
                        .where(RECEIPTS.SHA256.eq(sha256))
                        .and(RECEIPTS.RUN_ID.eq(runId))
                        .and(
                                RECEIPTS.OUTCOME.notIn(
                                        ReceiptOutcome.RETURNED.name(),
                                        ReceiptOutcome.FAILED.name())));
    }

    /**
     * The receipt of this content while its delivery counts; then the file need not be judged
     * again.
     */
    Optional<Long> countingReceipt(String sha256) {
        return jooq.select(RECEIPTS.RECEIPT_ID)
                .from(RECEIPTS)
                .join(DELIVERIES)
                .on(DELIVERIES.RECEIPT_ID.eq(RECEIPTS.RECEIPT_ID))
                .where(RECEIPTS.SHA256.eq(sha256))
                .and(DELIVERIES.STATE.in(COUNTING))
                .orderBy(RECEIPTS.RECEIPT_ID)
                .limit(1)
                .fetchOptional(RECEIPTS.RECEIPT_ID);
    }

    /** The content that counts now in place of this superseded one. */
    Optional<String> successorOf(String sha256) {
        var old = DELIVERIES.as("old");
        var oldReceipt = RECEIPTS.as("old_receipt");
        return jooq.select(RECEIPTS.SHA256)
                .from(oldReceipt)
                .join(old)
                .on(old.RECEIPT_ID.eq(oldReceipt.RECEIPT_ID))
                .join(DELIVERIES)
                .on(DELIVERIES.PROGRAMME.eq(old.PROGRAMME))
                .and(DELIVERIES.MUNICIPALITY_CODE.eq(old.MUNICIPALITY_CODE))
                .and(DELIVERIES.QUARTER.eq(old.QUARTER))
                .join(RECEIPTS)
                .on(RECEIPTS.RECEIPT_ID.eq(DELIVERIES.RECEIPT_ID))
                .where(oldReceipt.SHA256.eq(sha256))
                .and(old.STATE.eq(DeliveryState.SUPERSEDED.name()))
                .and(DELIVERIES.STATE.in(COUNTING))
                .limit(1)
                .fetchOptional(RECEIPTS.SHA256);
    }

    /** Every file that waits for its check, or was submitted, in a fixed order. */
    List<PendingFile> pending() {
        return waiting(
                RECEIPTS.OUTCOME
                        .eq(ReceiptOutcome.RECEIVED.name())
                        .or(DELIVERIES.STATE.eq(DeliveryState.SUBMITTED.name())));
    }

    /** The file of one receipt. */
    PendingFile file(long receiptId) {
        return waiting(RECEIPTS.RECEIPT_ID.eq(receiptId)).getFirst();
    }

    private List<PendingFile> waiting(Condition condition) {
        return jooq
                .select(RECEIPTS.fields())
                .select(DELIVERIES.STATE, DELIVERIES.VERSION)
                .from(RECEIPTS)
                .leftJoin(DELIVERIES)
                .on(DELIVERIES.RECEIPT_ID.eq(RECEIPTS.RECEIPT_ID))
                .where(condition)
                .fetch(row -> file(row.into(RECEIPTS), submittedAs(row)))
                .stream()
                .sorted(PendingFile.IN_ORDER_OF_VERSION)
                .toList();
    }

    private static @Nullable Integer submittedAs(Record row) {
        return DeliveryState.SUBMITTED.name().equals(row.get(DELIVERIES.STATE))
                ? row.get(DELIVERIES.VERSION)
                : null;
    }

    static PendingFile file(ReceiptsRecord receipt) {
        return file(receipt, null);
    }

    private static PendingFile file(ReceiptsRecord receipt, @Nullable Integer submittedAs) {
        return new PendingFile(
                receipt.getReceiptId(),
                receipt.getSha256(),
                receipt.getFileName(),
                receipt.getReceivedOn(),
                receipt.getIsDayFixed(),
                receipt.getDeliveryKey(),
                receipt.getChannel().equals(Channel.WEB.words()),
                submittedAs);
    }

    /**
     * Every delivery as the warehouse wants it. What its sender has not submitted yet, or took
     * back, was not delivered.
     */
    List<DeliveryInput> forWarehouse(Landing landing) {
        var sheets = landedSheets(DSL.noCondition());
        var erased = ErasureRegister.marks(jooq);
        return jooq.select()
                .from(DELIVERIES)
                .join(RECEIPTS)
                .on(RECEIPTS.RECEIPT_ID.eq(DELIVERIES.RECEIPT_ID))
                .where(DELIVERIES.STATE.notIn(NOT_DELIVERED))
                .orderBy(DELIVERIES.DELIVERY_ID)
                .fetch(row -> input(row, row.get(DELIVERIES.STATE), sheets, erased, landing));
    }

    /** All deliveries of one sender that were submitted, each as it was when it counted. */
    List<DeliveryInput> asCounted(Landing landing, String programme, String municipalityCode) {
        var submitted =
                DELIVERIES
                        .PROGRAMME
                        .eq(programme)
                        .and(DELIVERIES.MUNICIPALITY_CODE.eq(municipalityCode))
                        .and(DELIVERIES.VERSION.isNotNull());
        var sheets = landedSheets(submitted);
        return jooq.select()
                .from(DELIVERIES)
                .join(RECEIPTS)
                .on(RECEIPTS.RECEIPT_ID.eq(DELIVERIES.RECEIPT_ID))
                .where(submitted)
                .orderBy(DELIVERIES.DELIVERY_ID)
                .fetch(row -> input(row, DeliveryState.IMPORTED.name(), sheets, Map.of(), landing));
    }

    private static DeliveryInput input(
            Record row,
            String state,
            Map<Long, List<String>> sheets,
            Map<String, String> erased,
            Landing landing) {
        long deliveryId = row.get(DELIVERIES.DELIVERY_ID);
        var programme = row.get(DELIVERIES.PROGRAMME);
        var municipality = row.get(DELIVERIES.MUNICIPALITY_CODE);
        var quarter = row.get(DELIVERIES.QUARTER);
        return new DeliveryInput(
                deliveryId,
                row.get(RECEIPTS.SHA256),
                programme,
                municipality,
                Quarter.parse(quarter),
                row.get(DELIVERIES.VERSION),
                state,
                row.get(DELIVERIES.DELIVERY_MODE),
                row.get(DELIVERIES.REFERENCE_DATE),
                row.get(DELIVERIES.DELIVERED_ON),
                state.equals(DeliveryState.IMPORTED.name())
                        ? landing.folder(programme, quarter, municipality, deliveryId)
                        : null,
                sheets.getOrDefault(deliveryId, List.of()),
                landedUnder(
                        row.get(DELIVERIES.LANDED_UNDER),
                        erased.get(ErasureRegister.sender(programme, municipality))),
                row.get(DELIVERIES.JOINT_SINCE));
    }

    /** Before figures are made all on the list are taken out, so the list says what is missing. */
    private static @Nullable String landedUnder(
            @Nullable String definitions, @Nullable String erased) {
        return erased == null ? definitions : "%s without %s".formatted(definitions, erased);
    }

    private Map<Long, List<String>> landedSheets(Condition ofDeliveries) {
        return jooq.select(ROW_COUNTS.DELIVERY_ID, ROW_COUNTS.SHEET)
                .from(ROW_COUNTS)
                .join(DELIVERIES)
                .on(DELIVERIES.DELIVERY_ID.eq(ROW_COUNTS.DELIVERY_ID))
                .where(ROW_COUNTS.REASON.eq(RegisterDetails.LANDED))
                .and(ofDeliveries)
                .orderBy(ROW_COUNTS.DELIVERY_ID, ROW_COUNTS.SHEET)
                .fetchGroups(ROW_COUNTS.DELIVERY_ID, ROW_COUNTS.SHEET);
    }

    /**
     * What one run did. Of a content that it judged twice, because it was broken off, the last
     * receipt counts.
     */
    RunSummary summary(long runId, int known, List<String> leftBehind) {
        var outcomes =
                jooq.select(RECEIPTS.OUTCOME, count())
                        .from(RECEIPTS)
                        .where(isOf(runId))
                        .groupBy(RECEIPTS.OUTCOME)
                        .fetchMap(RECEIPTS.OUTCOME, count());
        var rows = rowsByReason(runId);
        var landed = rows.remove(RegisterDetails.LANDED);
        return new RunSummary(
                outcomes.values().stream().mapToInt(Integer::intValue).sum(),
                number(outcomes, ReceiptOutcome.ACCEPTED),
                number(outcomes, ReceiptOutcome.RETURNED),
                number(outcomes, ReceiptOutcome.REFUSED),
                number(outcomes, ReceiptOutcome.QUARANTINED),
                number(outcomes, ReceiptOutcome.FAILED),
                known,
                landed == null ? 0 : landed,
                rows,
                notAccepted(runId),
                leftBehind);
    }

    private static Condition isOf(long runId) {
        var again = RECEIPTS.as("again");
        return RECEIPTS.RECEIPT_ID.in(
                DSL.select(max(again.RECEIPT_ID))
                        .from(again)
                        .where(again.RUN_ID.eq(runId))
                        .groupBy(again.SHA256));
    }

    private static int number(Map<String, Integer> outcomes, ReceiptOutcome outcome) {
        return outcomes.getOrDefault(outcome.name(), 0);
    }

    private Map<String, Long> rowsByReason(long runId) {
        var rows = new TreeMap<String, Long>();
        jooq.select(ROW_COUNTS.REASON, sum(ROW_COUNTS.ROW_COUNT))
                .from(ROW_COUNTS)
                .join(DELIVERIES)
                .on(DELIVERIES.DELIVERY_ID.eq(ROW_COUNTS.DELIVERY_ID))
                .join(RECEIPTS)
                .on(RECEIPTS.RECEIPT_ID.eq(DELIVERIES.RECEIPT_ID))
                .where(isOf(runId))
                .groupBy(ROW_COUNTS.REASON)
                .forEach(row -> rows.put(row.value1(), whole(row.value2())));
        return rows;
    }

    private static long whole(@Nullable BigDecimal sum) {
        return sum == null ? 0 : sum.longValueExact();
    }

    private List<String> notAccepted(long runId) {
        return jooq.select(RECEIPTS.FILE_NAME, RECEIPTS.OUTCOME, RECEIPTS.SENTENCE)
                .from(RECEIPTS)
                .where(isOf(runId))
                .and(
                        RECEIPTS.OUTCOME.notIn(
                                ReceiptOutcome.ACCEPTED.name(),
                                ReceiptOutcome.CHECKED.name(),
                                ReceiptOutcome.RECEIVED.name()))
                .orderBy(RECEIPTS.FILE_NAME, RECEIPTS.RECEIPT_ID)
                .fetch(row -> "%s: %s".formatted(row.value1(), row.value3()));
    }
}
