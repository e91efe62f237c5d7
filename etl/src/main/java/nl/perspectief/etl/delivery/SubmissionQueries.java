package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.DELIVERIES;
import static nl.perspectief.sql.operations.Tables.DELIVERY_MOVES;
import static nl.perspectief.sql.operations.Tables.FINDINGS;
import static nl.perspectief.sql.operations.Tables.RECEIPTS;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.perspectief.etl.finding.Severity;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.operations.tables.records.DeliveryMovesRecord;
import nl.perspectief.sql.operations.tables.records.FindingsRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;

/** Reads what one municipality handed in; never anything of another. */
final class SubmissionQueries {

    private final DSLContext jooq;

    SubmissionQueries(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** The newest first. */
    List<Submission> history(String municipalityCode, int atMost) {
        return of(municipalityCode)
                .orderBy(RECEIPTS.RECEIPT_ID.desc())
                .limit(atMost)
                .fetch(SubmissionQueries::submission);
    }

    Optional<Submission> submission(long receiptId, String municipalityCode) {
        return of(municipalityCode)
                .and(RECEIPTS.RECEIPT_ID.eq(receiptId))
                .fetchOptional(SubmissionQueries::submission);
    }

    private SelectConditionStep<Record> of(String municipalityCode) {
        return jooq.select()
                .from(RECEIPTS)
                .leftJoin(DELIVERIES)
                .on(DELIVERIES.RECEIPT_ID.eq(RECEIPTS.RECEIPT_ID))
                .where(isOf(municipalityCode));
    }

    /** Its deliveries, and what its people handed in that became none. */
    private static Condition isOf(String municipalityCode) {
        return DELIVERIES
                .MUNICIPALITY_CODE
                .eq(municipalityCode)
                .or(
                        DELIVERIES
                                .DELIVERY_ID
                                .isNull()
                                .and(RECEIPTS.FOR_MUNICIPALITY.eq(municipalityCode)));
    }

    List<Submission.Remark> remarks(long receiptId) {
        return jooq.selectFrom(FINDINGS)
                .where(FINDINGS.RECEIPT_ID.eq(receiptId))
                .orderBy(FINDINGS.FINDING_ID)
                .fetch(SubmissionQueries::remark);
    }

    List<Submission.Move> moves(long deliveryId) {
        return jooq.selectFrom(DELIVERY_MOVES)
                .where(DELIVERY_MOVES.DELIVERY_ID.eq(deliveryId))
                .orderBy(DELIVERY_MOVES.MOVE_ID)
                .fetch(SubmissionQueries::move);
    }

    private static Submission submission(Record row) {
        return new Submission(
                row.get(RECEIPTS.RECEIPT_ID),
                row.get(RECEIPTS.FILE_NAME),
                row.get(RECEIPTS.SHA256),
                row.get(RECEIPTS.SIZE_BYTES),
                row.get(RECEIPTS.RECEIVED_AT).toInstant(),
                row.get(RECEIPTS.CHANNEL),
                row.get(RECEIPTS.SENDER),
                ReceiptOutcome.valueOf(row.get(RECEIPTS.OUTCOME)),
                row.get(RECEIPTS.SENTENCE),
                row.get(RECEIPTS.IS_ORIGINAL_STORED),
                row.get(DELIVERIES.DELIVERY_ID) == null ? null : step(row));
    }

    private static Submission.Step step(Record row) {
        return new Submission.Step(
                row.get(DELIVERIES.DELIVERY_ID),
                row.get(DELIVERIES.PROGRAMME),
                Quarter.parse(row.get(DELIVERIES.QUARTER)),
                DeliveryState.valueOf(row.get(DELIVERIES.STATE)),
                row.get(DELIVERIES.VERSION),
                row.get(DELIVERIES.OFFERED_BY));
    }

    private static Submission.Remark remark(FindingsRecord row) {
        return new Submission.Remark(
                row.getFindingId(),
                row.getRule(),
                Severity.valueOf(row.getSeverity()),
                row.getSheet(),
                row.getColumnName(),
                row.getCells(),
                row.getCellCount(),
                row.getMessage(),
                row.getAdvice(),
                row.getWaivedBecause(),
                confirmation(
                        row.getConfirmedBecause(), row.getConfirmedBy(), row.getConfirmedAt()));
    }

    private static Submission.@Nullable Confirmation confirmation(
            @Nullable String because, @Nullable String by, @Nullable OffsetDateTime at) {
        return because == null || at == null
                ? null
                : new Submission.Confirmation(
                        because, Objects.requireNonNullElse(by, ""), at.toInstant());
    }

    private static Submission.Move move(DeliveryMovesRecord row) {
        var from = row.getFromState();
        return new Submission.Move(
                from == null ? null : DeliveryState.valueOf(from),
                DeliveryState.valueOf(row.getToState()),
                row.getMovedAt().toInstant(),
                row.getMovedBy(),
                Objects.requireNonNullElse(row.getReason(), ""));
    }
}
