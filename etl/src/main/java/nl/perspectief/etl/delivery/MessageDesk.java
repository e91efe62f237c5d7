package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.DELIVERY_MESSAGES;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import nl.perspectief.etl.delivery.MessageRefusedException.Reason;
import nl.perspectief.etl.privacy.BsnLike;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.operations.tables.records.DeliveryMessagesRecord;
import org.jooq.DSLContext;

/**
 * What the ministry and one municipality write to each other about the delivery of a quarter,
 * whichever workbooks came in for it.
 */
public final class MessageDesk {

    private static final int LONGEST = 2000;

    private final DSLContext jooq;
    private final Clock clock;

    MessageDesk(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    /** In order of time. */
    public List<DeliveryMessage> about(String programme, String municipalityCode, Quarter quarter) {
        return jooq.selectFrom(DELIVERY_MESSAGES)
                .where(DELIVERY_MESSAGES.PROGRAMME.eq(programme))
                .and(DELIVERY_MESSAGES.MUNICIPALITY_CODE.eq(municipalityCode))
                .and(DELIVERY_MESSAGES.QUARTER.eq(quarter.toString()))
                .orderBy(DELIVERY_MESSAGES.MESSAGE_ID)
                .fetch(MessageDesk::message);
    }

    /** As the ministry writes it. */
    public void fromMinistry(
            String programme, String municipalityCode, Quarter quarter, String text, Actor by) {
        write(programme, municipalityCode, quarter, text, false, by);
    }

    /** As the municipality writes it, about its own delivery. */
    public void fromMunicipality(String programme, Quarter quarter, String text, Deliverer by) {
        write(programme, by.municipalityCode(), quarter, text, true, by.actor());
    }

    private void write(
            String programme,
            String municipalityCode,
            Quarter quarter,
            String text,
            boolean isOfMunicipality,
            Actor by) {
        refuseIf(text.isBlank(), Reason.EMPTY);
        refuseIf(text.length() > LONGEST, Reason.TOO_LONG);
        refuseIf(BsnLike.in(text).stream().anyMatch(BsnLike::passes), Reason.HOLDS_A_BSN);
        jooq.insertInto(DELIVERY_MESSAGES)
                .set(DELIVERY_MESSAGES.PROGRAMME, programme)
                .set(DELIVERY_MESSAGES.MUNICIPALITY_CODE, municipalityCode)
                .set(DELIVERY_MESSAGES.QUARTER, quarter.toString())
                .set(DELIVERY_MESSAGES.IS_OF_MUNICIPALITY, isOfMunicipality)
                .set(DELIVERY_MESSAGES.WRITTEN_BY, by.words())
                .set(DELIVERY_MESSAGES.WRITTEN_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .set(DELIVERY_MESSAGES.TEXT, text.strip())
                .execute();
    }

    private static DeliveryMessage message(DeliveryMessagesRecord row) {
        return new DeliveryMessage(
                row.getIsOfMunicipality(),
                row.getWrittenBy(),
                Objects.requireNonNull(row.getWrittenAt()).toInstant(),
                row.getText());
    }

    private static void refuseIf(boolean isWrong, Reason reason) {
        if (isWrong) {
            throw new MessageRefusedException(reason);
        }
    }
}
