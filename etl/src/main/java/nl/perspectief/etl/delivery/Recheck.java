package nl.perspectief.etl.delivery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.validation.CheckResult;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tries today's rules and waivers on stored originals, to know what a change of rules would do.
 * Nothing is changed by it. Safe for several threads, a sender on each.
 */
public final class Recheck {

    private static final Logger LOG = LoggerFactory.getLogger(Recheck.class);

    private final HistoryQueries history;
    private final OriginalsChecker originals;
    private final CheckContexts contexts;

    Recheck(HistoryQueries history, OriginalsChecker originals, CheckContexts contexts) {
        this.history = history;
        this.originals = originals;
        this.contexts = contexts;
    }

    /**
     * The deliveries that count, and the returned ones that nothing came in place of; those of one
     * sender together and by quarter, since each is compared with the one before it.
     *
     * @param since null = from the beginning
     */
    public List<List<StoredDelivery>> deliveries(@Nullable Quarter since) {
        Map<String, List<StoredDelivery>> bySender = new LinkedHashMap<>();
        for (var delivery : history.toRecheck(since)) {
            bySender.computeIfAbsent(
                            delivery.programme() + '|' + delivery.municipalityCode(),
                            _ -> new ArrayList<>())
                    .add(delivery);
        }
        return List.copyOf(bySender.values());
    }

    /**
     * Checks the deliveries of one sender.
     *
     * @param afterEach told when one more is done
     */
    public List<Rechecked> check(List<StoredDelivery> ofOneSender, Runnable afterEach) {
        List<Rechecked> all = new ArrayList<>();
        var previous = contexts.previous(ofOneSender.getFirst().file().receivedOn());
        for (var delivery : ofOneSender) {
            all.add(check(delivery, previous));
            afterEach.run();
        }
        return all;
    }

    private Rechecked check(StoredDelivery delivery, PreviousDeliveries previous) {
        try {
            var rows = originals.read(delivery.file(), contexts.of(delivery, previous));
            if (delivery.state() == DeliveryState.IMPORTED) {
                previous.remember(delivery, rows);
            }
            return compared(delivery, rows.result());
        } catch (OriginalLostException e) {
            LOG.error("Delivery {}: {}", delivery.deliveryId(), e.getMessage());
            return failed(
                    delivery,
                    "Het bewaarde origineel is weg of beschadigd. Zet het terug uit de reservekopie.");
        } catch (RuntimeException | OutOfMemoryError | StackOverflowError e) {
            if (FileJudge.isBrokenMachinery(e)) {
                throw e;
            }
            LOG.error("Delivery {} broke our code: {}", delivery.deliveryId(), Trace.of(e));
            return failed(
                    delivery,
                    "Dit bestand kon door een fout in Perspectief niet worden gecontroleerd.");
        }
    }

    private static Rechecked failed(StoredDelivery delivery, String sentence) {
        return new Rechecked(delivery, ReceiptOutcome.FAILED, sentence, List.of(), List.of());
    }

    private Rechecked compared(StoredDelivery delivery, CheckResult result) {
        return switch (result) {
            case CheckResult.Refused(var sentence) ->
                    compared(delivery, ReceiptOutcome.REFUSED, sentence, List.of());
            case CheckResult.Quarantined(var sentence, var findings) ->
                    compared(delivery, ReceiptOutcome.QUARANTINED, sentence, findings);
            case CheckResult.Returned(_, var findings) ->
                    compared(
                            delivery,
                            ReceiptOutcome.RETURNED,
                            FileJudge.summary(findings),
                            findings);
            case CheckResult.Accepted(_, var findings) ->
                    compared(delivery, ReceiptOutcome.ACCEPTED, "", findings);
        };
    }

    private Rechecked compared(
            StoredDelivery delivery, ReceiptOutcome now, String sentence, List<Finding> findings) {
        var then = history.findings(delivery.file().receiptId());
        var today = FindingPlaces.of(findings);
        return new Rechecked(
                delivery,
                now,
                sentence,
                FindingPlaces.onlyIn(today, then),
                FindingPlaces.onlyIn(then, today));
    }
}
