package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.DELIVERIES;
import static nl.perspectief.sql.operations.Tables.FINDINGS;
import static nl.perspectief.sql.operations.Tables.ROW_COUNTS;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.perspectief.etl.definition.DefinitionsMark;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.finding.Severity;
import nl.perspectief.etl.sheet.Delivered;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** The lines below a receipt and a delivery: findings, and how many rows went where. */
final class RegisterDetails {

    /** The reason under which rows are counted that were not left out. */
    static final String LANDED = "LANDED";

    private RegisterDetails() {}

    /** How many rows went where, and what the figures rest on beside the rows. */
    static void landed(DSLContext dsl, long deliveryId, Delivered delivered) {
        insertRowCounts(dsl, deliveryId, delivered);
        jointSince(dsl, deliveryId, delivered.cover().jointSince());
        landedUnder(dsl, deliveryId, DefinitionsMark.of(delivered.cover().programme()));
    }

    /**
     * Read anew with the rows, so that it too is as the definitions they are landed under read it.
     */
    private static void jointSince(
            DSLContext dsl, long deliveryId, @Nullable LocalDate jointSince) {
        dsl.update(DELIVERIES)
                .set(DELIVERIES.JOINT_SINCE, jointSince)
                .where(DELIVERIES.DELIVERY_ID.eq(deliveryId))
                .execute();
    }

    static void landedUnder(DSLContext dsl, long deliveryId, String definitions) {
        dsl.update(DELIVERIES)
                .set(DELIVERIES.LANDED_UNDER, definitions)
                .where(DELIVERIES.DELIVERY_ID.eq(deliveryId))
                .execute();
    }

    private static void insertRowCounts(DSLContext dsl, long deliveryId, Delivered delivered) {
        dsl.deleteFrom(ROW_COUNTS).where(ROW_COUNTS.DELIVERY_ID.eq(deliveryId)).execute();
        for (var sheet : delivered.sheets().values()) {
            insertRowCount(dsl, deliveryId, sheet.definition().name(), LANDED, sheet.rows().size());
            sheet.leftOut()
                    .forEach(
                            (reason, count) ->
                                    insertRowCount(
                                            dsl,
                                            deliveryId,
                                            sheet.definition().name(),
                                            reason,
                                            count));
        }
    }

    private static void insertRowCount(
            DSLContext dsl, long deliveryId, String sheet, String reason, long count) {
        dsl.insertInto(ROW_COUNTS).values(deliveryId, sheet, reason, count).execute();
    }

    static void insertFindings(DSLContext dsl, long receiptId, List<Finding> findings) {
        dsl.deleteFrom(FINDINGS).where(FINDINGS.RECEIPT_ID.eq(receiptId)).execute();
        for (var finding : findings) {
            insertFinding(dsl, receiptId, finding);
        }
    }

    private static void insertFinding(DSLContext dsl, long receiptId, Finding finding) {
        dsl.insertInto(FINDINGS)
                .set(FINDINGS.RECEIPT_ID, receiptId)
                .set(FINDINGS.RULE, finding.rule())
                .set(FINDINGS.SEVERITY, finding.severity().name())
                .set(FINDINGS.SHEET, finding.sheet())
                .set(FINDINGS.COLUMN_NAME, finding.column())
                .set(FINDINGS.CELLS, CellRanges.of(finding.cells()))
                .set(FINDINGS.CELL_COUNT, (long) finding.cells().size())
                .set(FINDINGS.MESSAGE, Register.shortened(finding.message(), 2000))
                .set(FINDINGS.ADVICE, Register.shortened(finding.advice(), 2000))
                .set(FINDINGS.WAIVED_BECAUSE, shortened(finding.waivedBecause(), 1000))
                .execute();
    }

    static @Nullable String shortened(@Nullable String text, int length) {
        return text == null ? null : Register.shortened(text, length);
    }

    /** What a receipt says of a file that was taken: what counts as confirmed, what was waived. */
    static String accepted(List<Finding> findings) {
        var waived = rules(findings, Severity.ERROR, RegisterDetails::withReason);
        return waived.isEmpty()
                ? confirmed(findings)
                : Register.shortened(
                        "%s Met vrijstelling van %s.".formatted(confirmed(findings), waived), 2000);
    }

    /**
     * Warnings are confirmed before submitting; who hands in a file without a screen is taken to
     * have done so.
     */
    static String confirmed(List<Finding> findings) {
        var warnings = rules(findings, Severity.WARNING, Finding::rule);
        return warnings.isEmpty()
                ? "Aangenomen zonder waarschuwingen."
                : "Aangenomen. De waarschuwingen (%s) gelden als bevestigd door de afzender."
                        .formatted(warnings);
    }

    private static String rules(
            List<Finding> findings, Severity severity, Function<Finding, String> words) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .map(words)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** A file that was taken has no other errors than waived ones. */
    private static String withReason(Finding error) {
        return "%s (%s)".formatted(error.rule(), error.waivedBecause());
    }
}
