package nl.perspectief.etl.delivery;

import java.util.List;
import java.util.Map;

/**
 * What one run did, counted in the register: received = imported + returned + refused + quarantined
 * + failed, and rows read = landed + left out.
 *
 * @param known files that had been taken in before and were answered with the earlier receipt
 * @param rowsLeftOut by reason
 * @param notAccepted one sentence for each file that was not accepted
 * @param leftBehind one sentence for each file that could not be taken in and still lies there
 */
public record RunSummary(
        int received,
        int imported,
        int returned,
        int refused,
        int quarantined,
        int failed,
        int known,
        long rowsLanded,
        Map<String, Long> rowsLeftOut,
        List<String> notAccepted,
        List<String> leftBehind) {

    public RunSummary {
        rowsLeftOut = Map.copyOf(rowsLeftOut);
        notAccepted = List.copyOf(notAccepted);
        leftBehind = List.copyOf(leftBehind);
    }

    public long rowsRead() {
        return rowsLanded + rowsLeftOut.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean everythingAccepted() {
        return notAccepted.isEmpty() && leftBehind.isEmpty();
    }
}
