package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.DELIVERIES;
import static nl.perspectief.sql.operations.Tables.PARTICIPATION_CHANGES;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.perspectief.sql.ParticipationInput;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.operations.tables.records.ParticipationChangesRecord;
import org.jooq.DSLContext;

/** What was entered of taking part, in the operations database. */
final class ParticipationRegister {

    private static final Set<String> COUNTS =
            Set.of(DeliveryState.SUBMITTED.name(), DeliveryState.IMPORTED.name());

    private final DSLContext jooq;

    ParticipationRegister(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** A line as somebody entered it. */
    record Entry(ParticipationInput input, String reason, String by, Instant at) {}

    private record Key(String programme, String municipalityCode, Quarter from) {}

    /** The newest of each programme, municipality and first quarter. */
    Collection<Entry> newest() {
        Map<Key, Entry> newest = new LinkedHashMap<>();
        jooq.selectFrom(PARTICIPATION_CHANGES)
                .orderBy(PARTICIPATION_CHANGES.PARTICIPATION_CHANGE_ID)
                .fetch(ParticipationRegister::entry)
                .forEach(entry -> newest.put(key(entry.input()), entry));
        return newest.values();
    }

    void insert(List<ParticipationInput> lines, String reason, Actor by, Instant at) {
        jooq.transaction(
                inOne -> {
                    for (var line : lines) {
                        insert(inOne.dsl(), new Entry(line, reason, by.words(), at));
                    }
                });
    }

    private static void insert(DSLContext jooq, Entry entry) {
        var input = entry.input();
        var to = input.to();
        jooq.insertInto(PARTICIPATION_CHANGES)
                .set(PARTICIPATION_CHANGES.PROGRAMME, input.programme())
                .set(PARTICIPATION_CHANGES.MUNICIPALITY_CODE, input.municipalityCode())
                .set(PARTICIPATION_CHANGES.FROM_QUARTER, input.from().toString())
                .set(PARTICIPATION_CHANGES.TO_QUARTER, to == null ? null : to.toString())
                .set(PARTICIPATION_CHANGES.IS_REMOVED, input.isRemoved())
                .set(PARTICIPATION_CHANGES.REASON, entry.reason())
                .set(PARTICIPATION_CHANGES.CHANGED_BY, entry.by())
                .set(PARTICIPATION_CHANGES.CHANGED_AT, entry.at().atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** Quarters of which a delivery counts, or was submitted and will tonight; in order. */
    List<Quarter> delivered(String programme, String municipalityCode) {
        return jooq.selectDistinct(DELIVERIES.QUARTER)
                .from(DELIVERIES)
                .where(DELIVERIES.PROGRAMME.eq(programme))
                .and(DELIVERIES.MUNICIPALITY_CODE.eq(municipalityCode))
                .and(DELIVERIES.STATE.in(COUNTS))
                .orderBy(DELIVERIES.QUARTER)
                .fetch(row -> Quarter.parse(row.value1()));
    }

    private static Key key(ParticipationInput input) {
        return new Key(input.programme(), input.municipalityCode(), input.from());
    }

    private static Entry entry(ParticipationChangesRecord row) {
        var to = row.getToQuarter();
        return new Entry(
                new ParticipationInput(
                        row.getProgramme(),
                        row.getMunicipalityCode(),
                        Quarter.parse(row.getFromQuarter()),
                        to == null ? null : Quarter.parse(to),
                        row.getIsRemoved()),
                row.getReason(),
                row.getChangedBy(),
                row.getChangedAt().toInstant());
    }
}
