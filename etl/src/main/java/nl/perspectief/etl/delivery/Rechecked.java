package nl.perspectief.etl.delivery;

import java.util.List;

/**
 * A stored delivery under today's rules.
 *
 * @param now what would become of its file
 * @param sentence why it would not be accepted, or could not be checked; empty when it would be
 * @param added where rules speak up that did not when the file came in
 * @param gone where rules spoke up that no longer would
 */
public record Rechecked(
        StoredDelivery delivery,
        ReceiptOutcome now,
        String sentence,
        List<FindingChange> added,
        List<FindingChange> gone) {

    public Rechecked {
        added = List.copyOf(added);
        gone = List.copyOf(gone);
    }

    /** Whether anything would be otherwise than it was. */
    public boolean isOtherwise() {
        return hasOtherOutcome() || !added.isEmpty() || !gone.isEmpty();
    }

    /** Whether an accepted delivery would be returned, or a returned one accepted. */
    public boolean hasOtherOutcome() {
        return now != delivery.outcome();
    }
}
