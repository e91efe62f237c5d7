package nl.perspectief.dashboard.audit;

import static nl.perspectief.sql.operations.Tables.AUDIT_END;
import static nl.perspectief.sql.operations.Tables.AUDIT_LINES;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.perspectief.etl.delivery.OperationsDatabase;
import nl.perspectief.sql.operations.tables.records.AuditLinesRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Adds lines to the audit log and reads them. */
@Component
final class AuditQueries {

    private static final String BEFORE_THE_FIRST = "0".repeat(64);
    private static final int ROWS_AT_A_TIME = 1_000;

    private final DSLContext jooq;

    AuditQueries(DSLContext jooq) {
        this.jooq = jooq;
    }

    static AuditQueries of(DataSource operations, String url) {
        return new AuditQueries(OperationsDatabase.jooq(operations, url));
    }

    /** One writer at a time, over all processes: each locks the end of the chain first. */
    void add(@Nullable Long accountId, String role, AuditAction action, String object) {
        jooq.transaction(
                transaction -> {
                    var dsl = transaction.dsl();
                    var end = dsl.selectFrom(AUDIT_END).forUpdate().fetchSingle();
                    long number = end.getLineNumber() + 1;
                    // as precise as a database keeps it
                    var at = Instant.now().truncatedTo(ChronoUnit.MICROS);
                    var former = end.getLineHash();
                    var hash =
                            AuditLine.hashOf(
                                    number, at, accountId, role, action.name(), object, former);
                    dsl.insertInto(AUDIT_LINES)
                            .values(
                                    number,
                                    at.atOffset(ZoneOffset.UTC),
                                    accountId,
                                    role,
                                    action.name(),
                                    object,
                                    former,
                                    hash)
                            .execute();
                    dsl.update(AUDIT_END)
                            .set(AUDIT_END.LINE_NUMBER, number)
                            .set(AUDIT_END.LINE_HASH, hash)
                            .execute();
                });
    }

    int count(AuditFilter filter) {
        return jooq.fetchCount(AUDIT_LINES, condition(filter));
    }

    /** The newest first. */
    List<AuditLine> page(AuditFilter filter, int offset, int limit) {
        return jooq.selectFrom(AUDIT_LINES)
                .where(condition(filter))
                .orderBy(AUDIT_LINES.LINE_NUMBER.desc())
                .offset(offset)
                .limit(limit)
                .fetch(AuditQueries::line);
    }

    /** One by one, the oldest first: there may be more than fit in memory. */
    void forEach(AuditFilter filter, Consumer<AuditLine> reader) {
        // PostgreSQL hands out rows by the thousand only within a transaction
        jooq.transaction(
                transaction -> {
                    try (var lines =
                            transaction
                                    .dsl()
                                    .selectFrom(AUDIT_LINES)
                                    .where(condition(filter))
                                    .orderBy(AUDIT_LINES.LINE_NUMBER)
                                    .fetchSize(ROWS_AT_A_TIME)
                                    .fetchLazy()) {
                        lines.forEach(row -> reader.accept(line(row)));
                    }
                });
    }

    /** Follows the chain from its first line to its end. */
    AuditCheck verify() {
        // first the end: what is added meanwhile comes after it
        var end = jooq.selectFrom(AUDIT_END).fetchOptional();
        var chain = new Chain();
        forEach(AuditFilter.ALL, chain::follow);
        boolean isCutOff =
                end.isEmpty()
                        || chain.lines < end.get().getLineNumber()
                        || !chain.isHashOf(end.get().getLineNumber(), end.get().getLineHash());
        if (chain.broken.isEmpty() && isCutOff) {
            chain.broken = OptionalLong.of(chain.lines + 1);
        }
        return new AuditCheck(chain.lines, chain.hash, chain.broken);
    }

    /** How far it holds. */
    private final class Chain {

        private long lines;
        private String hash = BEFORE_THE_FIRST;
        private OptionalLong broken = OptionalLong.empty();

        void follow(AuditLine line) {
            if (broken.isPresent()) {
                return;
            }
            boolean follows = line.number() == lines + 1 && line.formerHash().equals(hash);
            if (follows && line.isAsWritten()) {
                lines = line.number();
                hash = line.hash();
            } else {
                broken = OptionalLong.of(lines + 1);
            }
        }

        boolean isHashOf(long number, String expected) {
            return number == 0
                    ? expected.equals(BEFORE_THE_FIRST)
                    : jooq.fetchExists(
                            AUDIT_LINES,
                            AUDIT_LINES
                                    .LINE_NUMBER
                                    .eq(number)
                                    .and(AUDIT_LINES.LINE_HASH.eq(expected)));
        }
    }

    /** Whether a hash that was kept elsewhere still stands where it stood. */
    boolean holds(String hash) {
        return jooq.fetchExists(AUDIT_LINES, AUDIT_LINES.LINE_HASH.eq(hash));
    }

    private static Condition condition(AuditFilter filter) {
        var from = filter.from();
        var before = filter.before();
        var account = filter.accountId();
        var action = filter.action();
        return DSL.and(
                from == null ? DSL.noCondition() : AUDIT_LINES.HAPPENED_AT.ge(utc(from)),
                before == null ? DSL.noCondition() : AUDIT_LINES.HAPPENED_AT.lt(utc(before)),
                account == null ? DSL.noCondition() : AUDIT_LINES.ACCOUNT_ID.eq(account),
                action == null ? DSL.noCondition() : AUDIT_LINES.ACTION.eq(action.name()));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static AuditLine line(AuditLinesRecord row) {
        return new AuditLine(
                row.getLineNumber(),
                row.getHappenedAt().toInstant(),
                row.getAccountId(),
                row.getAccountRole(),
                row.getAction(),
                row.getObject(),
                row.getFormerHash(),
                row.getLineHash());
    }
}
