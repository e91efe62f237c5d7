package nl.perspectief.etl.delivery;

import java.time.Instant;
import java.util.List;
import nl.perspectief.etl.finding.Severity;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A file that came in from one municipality, as its people see it: the receipt, and the delivery
 * that it became.
 *
 * @param fileName as it is kept, without what looks like a name or a number of a person
 * @param channel how it came in, in a Dutch word
 * @param sender who handed it in; null when that is not known
 * @param sentence what the receipt says in Dutch; null when it says nothing more
 * @param isOriginalStored whether the file itself was kept
 * @param delivery null when it became none
 */
public record Submission(
        long receiptId,
        String fileName,
        String sha256,
        long sizeBytes,
        Instant receivedAt,
        String channel,
        @Nullable String sender,
        ReceiptOutcome outcome,
        @Nullable String sentence,
        boolean isOriginalStored,
        @Nullable Step delivery) {

    /**
     * Where its delivery is.
     *
     * @param version null unless submitted
     * @param offeredBy the account that laid it before a second person; null when none did
     */
    public record Step(
            long deliveryId,
            String programme,
            Quarter quarter,
            DeliveryState state,
            @Nullable Integer version,
            @Nullable Long offeredBy) {

        /** Whether it waits for the agreement of a second person. */
        public boolean waitsForAgreement() {
            return state == DeliveryState.CHECKED && offeredBy != null;
        }
    }

    /** What was found in the file. */
    public record Remark(
            long findingId,
            String rule,
            Severity severity,
            @Nullable String sheet,
            @Nullable String column,
            String cells,
            long cellCount,
            String message,
            String advice,
            @Nullable String waivedBecause,
            @Nullable Confirmation confirmation) {

        /** Whether somebody still has to say why it is right. */
        public boolean asksReason() {
            return severity == Severity.WARNING && confirmation == null;
        }

        /** Whether it returned the workbook. */
        public boolean holdsBack() {
            return severity == Severity.ERROR && waivedBecause == null;
        }
    }

    /** Why a warning is right as it is. */
    public record Confirmation(String because, String by, Instant at) {}

    /** One change of its state. */
    public record Move(
            @Nullable DeliveryState from, DeliveryState to, Instant at, String by, String reason) {}

    /** A file with all that is known of it. */
    public record Full(Submission submission, List<Remark> remarks, List<Move> moves) {

        public Full {
            remarks = List.copyOf(remarks);
            moves = List.copyOf(moves);
        }
    }
}
