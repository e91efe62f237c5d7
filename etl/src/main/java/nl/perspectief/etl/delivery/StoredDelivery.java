package nl.perspectief.etl.delivery;

import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A delivery in the register of which the original is stored.
 *
 * @param version null when it was returned
 * @param file what came in
 */
public record StoredDelivery(
        long deliveryId,
        String programme,
        String municipalityCode,
        Quarter quarter,
        @Nullable Integer version,
        DeliveryState state,
        PendingFile file) {

    /** Higher than any version: whoever has none yet comes after all that have one. */
    static final int NOT_YET = Integer.MAX_VALUE;

    int versionOrNotYet() {
        return version == null ? NOT_YET : version;
    }

    /** What became of its file when it came in. */
    public ReceiptOutcome outcome() {
        return state == DeliveryState.RETURNED ? ReceiptOutcome.RETURNED : ReceiptOutcome.ACCEPTED;
    }
}
