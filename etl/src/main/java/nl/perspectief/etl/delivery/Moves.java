package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.DELIVERIES;
import static nl.perspectief.sql.operations.Tables.DELIVERY_MOVES;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.perspectief.sql.operations.tables.records.DeliveriesRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Moves deliveries along their way, each move with who, when and why, within the transaction of
 * whoever asks. Who locks both a receipt and its delivery locks the receipt first.
 */
final class Moves {

    private final DSLContext dsl;
    private final Actor actor;

    /**
     * @param dsl of a transaction
     * @param actor who stands beside each move
     */
    Moves(DSLContext dsl, Actor actor) {
        this.dsl = dsl;
        this.actor = actor;
    }

    /** The transaction. */
    DSLContext dsl() {
        return dsl;
    }

    /**
     * Keeps all deliveries of the same programme, municipality and quarter to itself until the
     * transaction ends, so that no two get the same version.
     *
     * @return the delivery asked for, as it is now
     */
    DeliveriesRecord lock(long deliveryId) {
        var delivery = delivery(deliveryId);
        dsl.select(DELIVERIES.DELIVERY_ID)
                .from(DELIVERIES)
                .where(sameKey(delivery))
                .orderBy(DELIVERIES.DELIVERY_ID)
                .forUpdate()
                .fetch();
        return delivery(deliveryId);
    }

    private DeliveriesRecord delivery(long deliveryId) {
        return dsl.selectFrom(DELIVERIES)
                .where(DELIVERIES.DELIVERY_ID.eq(deliveryId))
                .fetchSingle();
    }

    /** CHECKED → SUBMITTED: it gets its version. */
    void submit(long deliveryId, String reason) {
        var delivery = lock(deliveryId);
        var highest =
                dsl.select(DSL.coalesce(DSL.max(DELIVERIES.VERSION), 0))
                        .from(DELIVERIES)
                        .where(sameKey(delivery))
                        .fetchSingle()
                        .value1();
        dsl.update(DELIVERIES)
                .set(DELIVERIES.VERSION, highest + 1)
                .where(DELIVERIES.DELIVERY_ID.eq(deliveryId))
                .execute();
        move(deliveryId, DeliveryState.SUBMITTED, reason);
    }

    /** SUBMITTED → IMPORTED: the version that counted so far is SUPERSEDED. */
    void imported(long deliveryId) {
        for (var other : others(deliveryId, DeliveryState.IMPORTED)) {
            move(
                    other.getDeliveryId(),
                    DeliveryState.SUPERSEDED,
                    "vervangen door levering " + deliveryId);
        }
        move(deliveryId, DeliveryState.IMPORTED, "rijen geland");
    }

    /** The others of the same programme, municipality and quarter in a state, newest first. */
    List<DeliveriesRecord> others(long deliveryId, DeliveryState state) {
        return dsl.selectFrom(DELIVERIES)
                .where(sameKey(delivery(deliveryId)))
                .and(DELIVERIES.STATE.eq(state.name()))
                .and(DELIVERIES.DELIVERY_ID.ne(deliveryId))
                .orderBy(DELIVERIES.VERSION.desc().nullsLast(), DELIVERIES.DELIVERY_ID.desc())
                .fetch();
    }

    private static Condition sameKey(DeliveriesRecord delivery) {
        return DELIVERIES
                .PROGRAMME
                .eq(delivery.getProgramme())
                .and(DELIVERIES.MUNICIPALITY_CODE.eq(delivery.getMunicipalityCode()))
                .and(DELIVERIES.QUARTER.eq(delivery.getQuarter()));
    }

    void move(long deliveryId, DeliveryState to, String reason) {
        var from = delivery(deliveryId).getState();
        dsl.update(DELIVERIES)
                .set(DELIVERIES.STATE, to.name())
                .where(DELIVERIES.DELIVERY_ID.eq(deliveryId))
                .execute();
        note(deliveryId, from, to, reason);
    }

    /** Writes a line without changing the state. */
    void note(long deliveryId, @Nullable String from, DeliveryState to, String reason) {
        dsl.insertInto(DELIVERY_MOVES)
                .set(DELIVERY_MOVES.DELIVERY_ID, deliveryId)
                .set(DELIVERY_MOVES.FROM_STATE, from)
                .set(DELIVERY_MOVES.TO_STATE, to.name())
                .set(DELIVERY_MOVES.MOVED_AT, OffsetDateTime.now(ZoneOffset.UTC))
                .set(DELIVERY_MOVES.MOVED_BY, Register.shortened(actor.words(), 100))
                .set(DELIVERY_MOVES.REASON, Register.shortened(reason, 1000))
                .execute();
    }
}
