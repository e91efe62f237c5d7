package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.DELIVERIES;

import java.util.Optional;
import nl.perspectief.etl.delivery.DeliveryRefusedException.Reason;
import nl.perspectief.etl.landing.Landing;
import nl.perspectief.etl.sheet.Delivered;
import nl.perspectief.etl.validation.CheckResult;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes a delivery that counts back, by the administrator: the version before it counts again from
 * the next night. Its rows are landed first, for they may have been landed under other definitions,
 * or not at all.
 */
final class TakeBack {

    private static final Logger LOG = LoggerFactory.getLogger(TakeBack.class);

    private final DSLContext jooq;
    private final HistoryQueries history;
    private final OriginalsChecker originals;
    private final CheckContexts contexts;
    private final Landing landing;

    TakeBack(
            DSLContext jooq,
            HistoryQueries history,
            OriginalsChecker originals,
            CheckContexts contexts,
            Landing landing) {
        this.jooq = jooq;
        this.history = history;
        this.originals = originals;
        this.contexts = contexts;
        this.landing = landing;
    }

    /** A version that is to count again, with its rows. */
    private record Former(long deliveryId, Delivered delivered) {}

    /**
     * IMPORTED → WITHDRAWN, and the version before it SUPERSEDED → IMPORTED.
     *
     * @throws DeliveryRefusedException when it does not count, or the one before it cannot be read
     */
    void takeBack(long deliveryId, String reason, Actor administrator) {
        var kept = Confirmations.fitToKeep(reason);
        var former = former(deliveryId).map(this::landed);
        jooq.transaction(
                transaction -> {
                    var dsl = transaction.dsl();
                    var moves = new Moves(dsl, administrator);
                    refuseUnlessImported(moves.lock(deliveryId).getState());
                    if (!former.map(Former::deliveryId).equals(formerId(moves, deliveryId))) {
                        throw new DeliveryRefusedException(Reason.NOT_NOW);
                    }
                    moves.move(deliveryId, DeliveryState.WITHDRAWN, kept);
                    former.ifPresent(earlier -> countAgain(moves, earlier));
                });
    }

    private Optional<StoredDelivery> former(long deliveryId) {
        var state =
                jooq.select(DELIVERIES.STATE)
                        .from(DELIVERIES)
                        .where(DELIVERIES.DELIVERY_ID.eq(deliveryId))
                        .fetchOne(DELIVERIES.STATE);
        refuseUnlessImported(state);
        return formerId(new Moves(jooq, Actor.NIGHT), deliveryId).flatMap(history::byId);
    }

    private static Optional<Long> formerId(Moves moves, long deliveryId) {
        return moves.others(deliveryId, DeliveryState.SUPERSEDED).stream()
                .findFirst()
                .map(earlier -> earlier.getDeliveryId());
    }

    private static void refuseUnlessImported(@Nullable String state) {
        if (!DeliveryState.IMPORTED.name().equals(state)) {
            throw new DeliveryRefusedException(state == null ? Reason.UNKNOWN : Reason.NOT_NOW);
        }
    }

    private Former landed(StoredDelivery earlier) {
        try {
            var file = earlier.file();
            if (originals.read(file, contexts.alone(file.receivedOn())).result()
                    instanceof CheckResult.Accepted(var delivered, _)) {
                landing.land(earlier.deliveryId(), delivered);
                return new Former(earlier.deliveryId(), delivered);
            }
        } catch (OriginalLostException e) {
            LOG.error("Delivery {}: {}", earlier.deliveryId(), e.getMessage());
        }
        throw new DeliveryRefusedException(Reason.NOT_NOW);
    }

    private static void countAgain(Moves moves, Former earlier) {
        moves.move(
                earlier.deliveryId(),
                DeliveryState.IMPORTED,
                "telt weer mee, want een latere versie is teruggenomen");
        RegisterDetails.landed(moves.dsl(), earlier.deliveryId(), earlier.delivered());
    }
}
