package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.WAIVERS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import nl.perspectief.etl.validation.Waiver;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.operations.tables.records.WaiversRecord;
import org.jooq.DSLContext;

/** Waivers in the operations database. */
final class WaiverRegister {

    private final DSLContext jooq;

    WaiverRegister(DSLContext jooq) {
        this.jooq = jooq;
    }

    List<GrantedWaiver> all() {
        return jooq.selectFrom(WAIVERS)
                .orderBy(WAIVERS.WAIVER_ID.desc())
                .fetch(WaiverRegister::granted);
    }

    GrantedWaiver insert(Waiver waiver, String by, Instant at) {
        return granted(
                jooq.insertInto(WAIVERS)
                        .set(WAIVERS.RULE, waiver.rule())
                        .set(WAIVERS.MUNICIPALITY_CODE, waiver.municipalityCode())
                        .set(WAIVERS.PROGRAMME, waiver.programme())
                        .set(WAIVERS.FROM_QUARTER, waiver.from().toString())
                        .set(WAIVERS.TO_QUARTER, waiver.to().toString())
                        .set(WAIVERS.EXPIRES_ON, waiver.expiresOn())
                        .set(WAIVERS.REASON, waiver.reason().strip())
                        .set(WAIVERS.GRANTED_BY, by)
                        .set(WAIVERS.GRANTED_AT, utc(at))
                        .returning()
                        .fetchSingle());
    }

    /** Whether there was such a waiver in force. */
    boolean withdraw(long id, String by, Instant at) {
        return jooq.update(WAIVERS)
                        .set(WAIVERS.WITHDRAWN_BY, by)
                        .set(WAIVERS.WITHDRAWN_AT, utc(at))
                        .where(WAIVERS.WAIVER_ID.eq(id))
                        .and(WAIVERS.WITHDRAWN_AT.isNull())
                        .execute()
                == 1;
    }

    private static GrantedWaiver granted(WaiversRecord row) {
        var by = row.getWithdrawnBy();
        var at = row.getWithdrawnAt();
        return new GrantedWaiver(
                Objects.requireNonNull(row.getWaiverId()),
                new Waiver(
                        row.getRule(),
                        row.getMunicipalityCode(),
                        row.getProgramme(),
                        Quarter.parse(row.getFromQuarter()),
                        Quarter.parse(row.getToQuarter()),
                        row.getExpiresOn(),
                        row.getReason()),
                row.getGrantedBy(),
                row.getGrantedAt().toInstant(),
                by == null || at == null ? null : new GrantedWaiver.Withdrawal(by, at.toInstant()));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
