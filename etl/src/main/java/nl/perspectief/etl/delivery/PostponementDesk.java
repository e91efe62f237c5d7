package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.POSTPONEMENTS;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.perspectief.sql.PostponementInput;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.operations.tables.records.PostponementsRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Where a municipality gets more time for a quarter; nothing is ever deleted here. */
public final class PostponementDesk {

    private static final int LONGEST_REASON = 1000;

    private final DSLContext jooq;
    private final DeadlineDesk usual;
    private final Clock clock;

    PostponementDesk(DSLContext jooq, DeadlineDesk usual, Clock clock) {
        this.jooq = jooq;
        this.usual = usual;
        this.clock = clock;
    }

    /** The last days on which each is in time, as it stands now. */
    public Deadlines deadlines() {
        var until = new HashMap<Deadlines.Key, LocalDate>();
        for (Postponement one : inForce()) {
            until.put(
                    new Deadlines.Key(one.programme(), one.municipalityCode(), one.quarter()),
                    Objects.requireNonNull(one.until()));
        }
        return usual.deadlines().with(until);
    }

    /** Those that hold, by programme, municipality and quarter. */
    public List<Postponement> inForce() {
        return newest().values().stream().filter(one -> one.until() != null).toList();
    }

    /**
     * Gives a municipality time until a day, or takes that back.
     *
     * @param until null: as everyone
     * @throws PostponementRefusedException when that is no later than for everyone, or no reason is
     *     given
     */
    public void grant(
            String programme,
            String municipalityCode,
            Quarter quarter,
            @Nullable LocalDate until,
            String reason,
            Actor by) {
        if (reason.isBlank()) {
            throw new PostponementRefusedException(PostponementRefusedException.Reason.NO_REASON);
        }
        if (until != null && !until.isAfter(usual.deadlines().of(quarter))) {
            throw new PostponementRefusedException(PostponementRefusedException.Reason.NOT_LATER);
        }
        jooq.insertInto(POSTPONEMENTS)
                .set(POSTPONEMENTS.PROGRAMME, programme)
                .set(POSTPONEMENTS.MUNICIPALITY_CODE, municipalityCode)
                .set(POSTPONEMENTS.QUARTER, quarter.toString())
                .set(POSTPONEMENTS.UNTIL_DAY, until)
                .set(POSTPONEMENTS.REASON, shortened(reason.strip()))
                .set(POSTPONEMENTS.GRANTED_BY, by.words())
                .set(POSTPONEMENTS.GRANTED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }

    /** As the warehouse is told of them. */
    List<PostponementInput> inputs() {
        return inForce().stream()
                .sorted(
                        Comparator.comparing(Postponement::programme)
                                .thenComparing(Postponement::municipalityCode)
                                .thenComparing(Postponement::quarter))
                .map(PostponementDesk::input)
                .toList();
    }

    private static PostponementInput input(Postponement one) {
        return new PostponementInput(
                one.programme(),
                one.municipalityCode(),
                one.quarter(),
                Objects.requireNonNull(one.until()));
    }

    private Map<Deadlines.Key, Postponement> newest() {
        var newest = new LinkedHashMap<Deadlines.Key, Postponement>();
        jooq.selectFrom(POSTPONEMENTS)
                .orderBy(POSTPONEMENTS.POSTPONEMENT_ID)
                .forEach(
                        row ->
                                newest.put(
                                        new Deadlines.Key(
                                                row.getProgramme(),
                                                row.getMunicipalityCode(),
                                                Quarter.parse(row.getQuarter())),
                                        postponement(row)));
        return newest;
    }

    private static Postponement postponement(PostponementsRecord row) {
        return new Postponement(
                row.getProgramme(),
                row.getMunicipalityCode(),
                Quarter.parse(row.getQuarter()),
                row.getUntilDay(),
                row.getReason(),
                row.getGrantedBy(),
                Objects.requireNonNull(row.getGrantedAt()).toInstant());
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_REASON));
    }
}
