package nl.perspectief.etl.delivery;

import static nl.perspectief.sql.operations.Tables.CLOSURES;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.SnapshotId;
import nl.perspectief.sql.operations.tables.records.ClosuresRecord;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Closed quarters in the operations database. */
final class ClosureRegister {

    private final DSLContext jooq;

    ClosureRegister(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** The newest first. */
    List<Closure> all() {
        return jooq.selectFrom(CLOSURES)
                .orderBy(CLOSURES.CLOSURE_ID.desc())
                .fetch(ClosureRegister::closure);
    }

    Optional<Closure> find(long id) {
        return jooq.selectFrom(CLOSURES)
                .where(CLOSURES.CLOSURE_ID.eq(id))
                .fetchOptional(ClosureRegister::closure);
    }

    /** Empty when a quarter of the programme waits already. */
    Optional<Closure> insert(
            String programme,
            Quarter quarter,
            SnapshotId snapshot,
            @Nullable String remark,
            String by,
            Instant at) {
        try {
            return Optional.of(
                    closure(
                            jooq.insertInto(CLOSURES)
                                    .set(CLOSURES.PROGRAMME, programme)
                                    .set(CLOSURES.QUARTER, quarter.toString())
                                    .set(CLOSURES.SNAPSHOT_ID, snapshot.value())
                                    .set(CLOSURES.REMARK, remark)
                                    .set(CLOSURES.PROPOSED_BY, by)
                                    .set(CLOSURES.PROPOSED_AT, at.atOffset(ZoneOffset.UTC))
                                    .set(CLOSURES.WAITING_FOR, programme)
                                    .returning()
                                    .fetchSingle()));
        } catch (IntegrityConstraintViolationException _) {
            return Optional.empty(); // somebody was quicker
        }
    }

    /** Whether it still waited: of two who decide at once, one does. */
    boolean decide(long id, Closure.Decision decision) {
        return jooq.update(CLOSURES)
                        .set(CLOSURES.OUTCOME, decision.outcome().name())
                        .set(CLOSURES.DECIDED_BY, decision.by())
                        .set(CLOSURES.DECIDED_AT, decision.at().atOffset(ZoneOffset.UTC))
                        .set(CLOSURES.DECISION, decision.reason())
                        .setNull(CLOSURES.WAITING_FOR)
                        .where(CLOSURES.CLOSURE_ID.eq(id))
                        .and(CLOSURES.OUTCOME.isNull())
                        .execute()
                == 1;
    }

    private static Closure closure(ClosuresRecord row) {
        return new Closure(
                Objects.requireNonNull(row.getClosureId()),
                row.getProgramme(),
                Quarter.parse(row.getQuarter()),
                new SnapshotId(row.getSnapshotId()),
                row.getRemark(),
                row.getProposedBy(),
                row.getProposedAt().toInstant(),
                decision(row));
    }

    private static Closure.@Nullable Decision decision(ClosuresRecord row) {
        var outcome = row.getOutcome();
        var by = row.getDecidedBy();
        var at = row.getDecidedAt();
        return outcome == null || by == null || at == null
                ? null
                : new Closure.Decision(
                        Closure.Outcome.valueOf(outcome), by, at.toInstant(), row.getDecision());
    }
}
