package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.DEADLINE_TERMS;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.perspectief.etl.delivery.DeadlineRefusedException.Reason;
import nl.perspectief.sql.DeadlineInput;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.operations.tables.records.DeadlineTermsRecord;
import org.jooq.DSLContext;

/** Where is kept how many weeks everyone has to deliver; nothing is ever deleted here. */
public final class DeadlineDesk {

    public static final int MOST_WEEKS = 26;

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final int LONGEST_REASON = 1000;

    private final DSLContext jooq;
    private final Clock clock;

    DeadlineDesk(DSLContext jooq, Clock clock) {
        this.jooq = jooq;
        this.clock = clock;
    }

    /** From a quarter on so many weeks, with who set it and why. */
    public record Term(Quarter from, int weeks, String reason, String by, Instant at) {}

    /** What was set, by quarter; the program's own comes before the first. */
    public Collection<Term> terms() {
        return newest().values();
    }

    /** The first quarter of which the term can still be set: the one that goes on. */
    public Quarter first() {
        return Quarter.of(LocalDate.ofInstant(clock.instant(), ZONE));
    }

    Deadlines deadlines() {
        var weeks = new TreeMap<Quarter, Integer>();
        terms().forEach(term -> weeks.put(term.from(), term.weeks()));
        return Deadlines.of(weeks);
    }

    /** As the warehouse is told of them. */
    List<DeadlineInput> inputs() {
        return terms().stream().map(term -> new DeadlineInput(term.from(), term.weeks())).toList();
    }

    /**
     * Gives everyone so many weeks, from a quarter on until the next one for which that was set.
     *
     * @throws DeadlineRefusedException when the quarter is over, or no such term makes sense
     */
    public void set(Quarter from, int weeks, String reason, Actor by) {
        refuseIf(from.compareTo(first()) < 0, Reason.OVER);
        refuseIf(weeks < 1 || weeks > MOST_WEEKS, Reason.WEEKS);
        refuseIf(reason.isBlank(), Reason.NO_REASON);
        refuseIf(deadlines().weeks(from) == weeks, Reason.NOTHING_NEW);
        jooq.insertInto(DEADLINE_TERMS)
                .set(DEADLINE_TERMS.FROM_QUARTER, from.toString())
                .set(DEADLINE_TERMS.WEEKS, weeks)
                .set(DEADLINE_TERMS.REASON, shortened(reason.strip()))
                .set(DEADLINE_TERMS.SET_BY, by.words())
                .set(DEADLINE_TERMS.SET_AT, clock.instant().atOffset(ZoneOffset.UTC))
                .execute();
    }

    private SortedMap<Quarter, Term> newest() {
        var newest = new TreeMap<Quarter, Term>();
        jooq.selectFrom(DEADLINE_TERMS)
                .orderBy(DEADLINE_TERMS.DEADLINE_TERM_ID)
                .fetch(DeadlineDesk::term)
                .forEach(term -> newest.put(term.from(), term));
        return newest;
    }

    private static Term term(DeadlineTermsRecord row) {
        return new Term(
                Quarter.parse(row.getFromQuarter()),
                row.getWeeks(),
                row.getReason(),
                row.getSetBy(),
                row.getSetAt().toInstant());
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_REASON));
    }

    private static void refuseIf(boolean isWrong, Reason reason) {
        if (isWrong) {
            throw new DeadlineRefusedException(reason);
        }
    }
}
