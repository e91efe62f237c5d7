package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.FINDINGS;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import nl.perspectief.etl.delivery.DeliveryRefusedException.Reason;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.finding.Severity;
import nl.perspectief.etl.finding.Shown;
import nl.perspectief.sql.operations.tables.records.FindingsRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The reasons with which warnings were confirmed, beside the findings they belong to. */
final class Confirmations {

    /** As long as the register keeps one. */
    static final int LONGEST = 1000;

    private Confirmations() {}

    /** Confirms a warning of a receipt. */
    static void confirm(
            DSLContext dsl, long receiptId, long findingId, String reason, Actor actor) {
        int confirmed =
                dsl.update(FINDINGS)
                        .set(FINDINGS.CONFIRMED_BECAUSE, fitToKeep(reason))
                        .set(FINDINGS.CONFIRMED_BY, Register.shortened(actor.words(), 100))
                        .set(FINDINGS.CONFIRMED_AT, OffsetDateTime.now(ZoneOffset.UTC))
                        .where(FINDINGS.FINDING_ID.eq(findingId))
                        .and(isWarningOf(receiptId))
                        .execute();
        if (confirmed == 0) {
            throw new DeliveryRefusedException(Reason.UNKNOWN);
        }
    }

    /**
     * On one line, and without what looks like a name or a number of a person.
     *
     * @throws DeliveryRefusedException when nothing is left, or it is too long
     */
    static String fitToKeep(String reason) {
        var plain = Shown.fileName(reason.strip().replaceAll("\\s+", " "));
        if (plain.isEmpty() || plain.length() > LONGEST) {
            throw new DeliveryRefusedException(Reason.REASON_NEEDED);
        }
        return Register.shortened(plain, LONGEST);
    }

    /** How many warnings wait for a reason. */
    static int missing(DSLContext dsl, long receiptId) {
        return dsl.fetchCount(
                FINDINGS, isWarningOf(receiptId).and(FINDINGS.CONFIRMED_BECAUSE.isNull()));
    }

    private static Condition isWarningOf(long receiptId) {
        return FINDINGS.RECEIPT_ID.eq(receiptId).and(FINDINGS.SEVERITY.eq(Severity.WARNING.name()));
    }

    /**
     * Writes down what was found. Found again exactly as before, it stays with its reasons; of
     * findings that changed, those that are the same keep theirs.
     */
    static void keepWhileReplacing(DSLContext dsl, long receiptId, List<Finding> found) {
        var before = stored(dsl, receiptId);
        if (before.stream().map(Confirmations::line).toList().equals(lines(found))) {
            return;
        }
        RegisterDetails.insertFindings(dsl, receiptId, found);
        for (var old : before) {
            if (old.getConfirmedBecause() != null) {
                restore(dsl, receiptId, old);
            }
        }
    }

    private static List<FindingsRecord> stored(DSLContext dsl, long receiptId) {
        return dsl.selectFrom(FINDINGS)
                .where(FINDINGS.RECEIPT_ID.eq(receiptId))
                .orderBy(FINDINGS.FINDING_ID)
                .fetch();
    }

    private static List<List<String>> lines(List<Finding> found) {
        return found.stream()
                .map(
                        one ->
                                List.of(
                                        one.rule(),
                                        Objects.toString(one.sheet(), ""),
                                        Objects.toString(one.column(), ""),
                                        CellRanges.of(one.cells()),
                                        Register.shortened(one.message(), 2000)))
                .toList();
    }

    private static List<String> line(FindingsRecord one) {
        return List.of(
                one.getRule(),
                Objects.toString(one.getSheet(), ""),
                Objects.toString(one.getColumnName(), ""),
                one.getCells(),
                one.getMessage());
    }

    private static void restore(DSLContext dsl, long receiptId, FindingsRecord old) {
        dsl.update(FINDINGS)
                .set(FINDINGS.CONFIRMED_BECAUSE, old.getConfirmedBecause())
                .set(FINDINGS.CONFIRMED_BY, old.getConfirmedBy())
                .set(FINDINGS.CONFIRMED_AT, old.getConfirmedAt())
                .where(isWarningOf(receiptId))
                .and(FINDINGS.RULE.eq(old.getRule()))
                .and(FINDINGS.SHEET.isNotDistinctFrom(old.getSheet()))
                .and(FINDINGS.COLUMN_NAME.isNotDistinctFrom(old.getColumnName()))
                .and(FINDINGS.MESSAGE.eq(old.getMessage()))
                .and(FINDINGS.CELLS.eq(old.getCells()))
                .execute();
    }
}
