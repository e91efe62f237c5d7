package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.FOUR_EYES;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * Whether a municipality wants two persons to look at what it submits. One may turn it on; it takes
 * two to turn it off, or one could go around the other.
 */
public final class FourEyes {

    /** How it stands. */
    public enum State {
        OFF,
        ON,
        /** One person has turned it off; until another does too, it is on. */
        BEING_TURNED_OFF
    }

    private final DSLContext jooq;

    FourEyes(DSLContext jooq) {
        this.jooq = jooq;
    }

    State of(String programme, String municipalityCode) {
        var lastOn = lastOn(programme, municipalityCode);
        if (lastOn == null) {
            return State.OFF;
        }
        int against =
                jooq.select(DSL.countDistinct(FOUR_EYES.ACCOUNT_ID))
                        .from(FOUR_EYES)
                        .where(isOf(programme, municipalityCode))
                        .and(FOUR_EYES.FOUR_EYES_ID.gt(lastOn))
                        .fetchSingle()
                        .value1();
        return switch (against) {
            case 0 -> State.ON;
            case 1 -> State.BEING_TURNED_OFF;
            default -> State.OFF;
        };
    }

    void set(String programme, Deliverer by, boolean on) {
        jooq.insertInto(FOUR_EYES)
                .set(FOUR_EYES.PROGRAMME, programme)
                .set(FOUR_EYES.MUNICIPALITY_CODE, by.municipalityCode())
                .set(FOUR_EYES.IS_ON, on)
                .set(FOUR_EYES.ACCOUNT_ID, by.accountId())
                .set(FOUR_EYES.SET_BY, Register.shortened(by.actor().words(), 100))
                .set(FOUR_EYES.SET_AT, OffsetDateTime.now(ZoneOffset.UTC))
                .execute();
    }

    private @Nullable Long lastOn(String programme, String municipalityCode) {
        var newest =
                jooq.select(DSL.max(FOUR_EYES.FOUR_EYES_ID))
                        .from(FOUR_EYES)
                        .where(isOf(programme, municipalityCode))
                        .and(FOUR_EYES.IS_ON)
                        .fetchSingle();
        return Objects.requireNonNull(newest).value1();
    }

    private static Condition isOf(String programme, String municipalityCode) {
        return FOUR_EYES
                .PROGRAMME
                .eq(programme)
                .and(FOUR_EYES.MUNICIPALITY_CODE.eq(municipalityCode));
    }
}
