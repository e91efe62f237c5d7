package nl.perspectief.etl.delivery;

import static java.util.Comparator.naturalOrder;

import java.time.LocalDate;
import java.util.Comparator;
import nl.perspectief.etl.sheet.CoverSheet;
import org.jspecify.annotations.Nullable;

/**
 * A file that was received and waits for its check.
 *
 * @param deliveryKey programme, municipality and quarter as read from the Voorblad; null when
 *     unknown
 * @param receivedOn the day of receipt, or the as-of day of a run with a fixed day
 * @param isDayFixed whether it came in by a run with a fixed day
 * @param isOfAPerson whether a signed-in person handed it in: then checking it does not submit it
 * @param submittedAs its version when it was submitted and waits to be imported; null when it waits
 *     for its check
 */
public record PendingFile(
        long receiptId,
        String sha256,
        String fileName,
        LocalDate receivedOn,
        boolean isDayFixed,
        @Nullable String deliveryKey,
        boolean isOfAPerson,
        @Nullable Integer submittedAs) {

    /** The order in which files of one key get their versions. */
    static final Comparator<PendingFile> IN_ORDER_OF_VERSION =
            Comparator.comparing(file -> new Arrival(file.fileName(), file.sha256()));

    /**
     * Files of one sender in the order in which they are judged: by quarter, then by version. What
     * has its version already goes before what gets one now.
     */
    static final Comparator<PendingFile> IN_ORDER_OF_QUARTER =
            Comparator.comparing(PendingFile::quarter)
                    .thenComparing(PendingFile::submittedAs, Comparator.nullsLast(naturalOrder()))
                    .thenComparing(IN_ORDER_OF_VERSION);

    /** Whose file it is: programme and municipality; a file of nobody stands alone. */
    String sender() {
        return deliveryKey == null
                ? "receipt " + receiptId
                : deliveryKey.substring(0, deliveryKey.lastIndexOf('|'));
    }

    private String quarter() {
        return deliveryKey == null ? "" : deliveryKey.substring(deliveryKey.lastIndexOf('|') + 1);
    }

    /** The day of receipt; in a run with a fixed day the Voorblad's own date, where it has one. */
    LocalDate deliveredOn(CoverSheet cover) {
        var voorblad = cover.deliveryDate();
        return isDayFixed && voorblad != null ? voorblad : receivedOn;
    }
}
