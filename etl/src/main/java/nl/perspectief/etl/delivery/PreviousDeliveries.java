package nl.perspectief.etl.delivery;

import nl.perspectief.etl.validation.CheckContext;
import nl.perspectief.etl.validation.CheckedRows;
import nl.perspectief.etl.validation.PreviousDelivery;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds the delivery to compare with and reads its rows from the stored original, so that its keys
 * have the form in which the municipality wrote them; landed rows have lost it. For one thread: it
 * keeps the rows that were read last, since whoever goes through the history needs each delivery
 * twice.
 */
final class PreviousDeliveries {

    private static final Logger LOG = LoggerFactory.getLogger(PreviousDeliveries.class);

    private final HistoryQueries history;
    private final OriginalsChecker originals;
    private final CheckContext context;
    private long rememberedId = -1;
    private @Nullable CheckedRows remembered;

    /**
     * @param context by which former workbooks are read: who there is, and nothing to compare with
     */
    PreviousDeliveries(HistoryQueries history, OriginalsChecker originals, CheckContext context) {
        this.history = history;
        this.originals = originals;
        this.context = context;
    }

    /** What was delivered before a workbook of this version. */
    PreviousDelivery.Lookup before(int version) {
        return (programme, municipalityCode, quarter) ->
                before(programme, municipalityCode, quarter, version);
    }

    /** What was delivered before a workbook that is new. */
    PreviousDelivery.Lookup beforeANewOne() {
        return before(StoredDelivery.NOT_YET);
    }

    /** Keeps rows that were read already, for when the next delivery asks for them. */
    void remember(StoredDelivery delivery, CheckedRows rows) {
        rememberedId = delivery.deliveryId();
        remembered = rows;
    }

    private @Nullable PreviousDelivery before(
            String programme, String municipalityCode, Quarter quarter, int version) {
        var previous = history.before(programme, municipalityCode, quarter, version).orElse(null);
        var rows = previous == null ? null : rows(previous);
        var delivered = rows == null ? null : rows.delivered();
        return previous == null || delivered == null
                ? null
                : new PreviousDelivery(
                        previous.quarter(), previous.versionOrNotYet(), delivered.sheets());
    }

    private @Nullable CheckedRows rows(StoredDelivery previous) {
        if (previous.deliveryId() == rememberedId) {
            return remembered;
        }
        try {
            var rows = originals.read(previous.file(), context);
            remember(previous, rows);
            return rows;
        } catch (OriginalLostException e) {
            // what is compared gives warnings only: nobody is held up by a loss of ours
            LOG.error(
                    "Nothing is compared with delivery {}: {}",
                    previous.deliveryId(),
                    e.getMessage());
            return null;
        }
    }
}
