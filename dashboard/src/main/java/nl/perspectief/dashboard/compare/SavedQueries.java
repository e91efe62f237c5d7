package nl.perspectief.dashboard.compare;

import static nl.perspectief.sql.operations.Tables.ACCOUNTS;
import static nl.perspectief.sql.operations.Tables.COMPARISON_EXPORTS;
import static nl.perspectief.sql.operations.Tables.SAVED_COMPARISONS;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.export.ExportFormat;
import nl.perspectief.sql.operations.tables.records.SavedComparisonsRecord;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Saved comparisons in the register, each of one account, and which exports were made of them. */
@Component
final class SavedQueries {

    private static final String PASSED = "PASSED";
    private static final String BEGUN = "BEGUN";

    private final DSLContext jooq;

    SavedQueries(DSLContext jooq) {
        this.jooq = jooq;
    }

    /** Something to be exported, for whom. */
    record Due(SavedComparison comparison, Account account) {}

    /** By name. */
    List<SavedComparison> of(long accountId) {
        return jooq.selectFrom(SAVED_COMPARISONS)
                .where(SAVED_COMPARISONS.ACCOUNT_ID.eq(accountId))
                .orderBy(SAVED_COMPARISONS.NAME, SAVED_COMPARISONS.COMPARISON_ID)
                .fetch(SavedQueries::comparison);
    }

    private static SavedComparison comparison(SavedComparisonsRecord row) {
        return new SavedComparison(
                Objects.requireNonNull(row.getComparisonId()),
                row.getName(),
                row.getAddress(),
                schedule(row.getExportFormat(), row.getExportWay()));
    }

    private static SavedComparison.@Nullable Schedule schedule(
            @Nullable String format, @Nullable String way) {
        return format == null || way == null
                ? null
                : new SavedComparison.Schedule(
                        ExportFormat.valueOf(format), ExportWay.valueOf(way));
    }

    /** Its number; empty when the account has one of that name. */
    Optional<Long> insert(long accountId, String name, String address) {
        try {
            return Optional.ofNullable(
                    jooq.insertInto(SAVED_COMPARISONS)
                            .set(SAVED_COMPARISONS.ACCOUNT_ID, accountId)
                            .set(SAVED_COMPARISONS.NAME, name)
                            .set(SAVED_COMPARISONS.ADDRESS, address)
                            .set(SAVED_COMPARISONS.SAVED_AT, now())
                            .returning(SAVED_COMPARISONS.COMPARISON_ID)
                            .fetchSingle()
                            .getComparisonId());
        } catch (IntegrityConstraintViolationException _) {
            return Optional.empty();
        }
    }

    /** Whether the account has it, and no other of that name. */
    boolean rename(long accountId, long id, String name) {
        try {
            return jooq.update(SAVED_COMPARISONS)
                            .set(SAVED_COMPARISONS.NAME, name)
                            .where(SAVED_COMPARISONS.COMPARISON_ID.eq(id))
                            .and(SAVED_COMPARISONS.ACCOUNT_ID.eq(accountId))
                            .execute()
                    == 1;
        } catch (IntegrityConstraintViolationException _) {
            return false;
        }
    }

    /** Whether the account had it. */
    boolean delete(long accountId, long id) {
        return jooq.deleteFrom(SAVED_COMPARISONS)
                        .where(SAVED_COMPARISONS.COMPARISON_ID.eq(id))
                        .and(SAVED_COMPARISONS.ACCOUNT_ID.eq(accountId))
                        .execute()
                == 1;
    }

    /**
     * From the next snapshot on.
     *
     * @param snapshotId what is published now; null when nothing is
     * @return whether the account has it
     */
    boolean schedule(
            long accountId,
            long id,
            SavedComparison.@Nullable Schedule schedule,
            @Nullable String snapshotId) {
        boolean isTheirs =
                jooq.update(SAVED_COMPARISONS)
                                .set(
                                        SAVED_COMPARISONS.EXPORT_FORMAT,
                                        schedule == null ? null : schedule.format().name())
                                .set(
                                        SAVED_COMPARISONS.EXPORT_WAY,
                                        schedule == null ? null : schedule.way().name())
                                .where(SAVED_COMPARISONS.COMPARISON_ID.eq(id))
                                .and(SAVED_COMPARISONS.ACCOUNT_ID.eq(accountId))
                                .execute()
                        == 1;
        if (isTheirs && schedule != null && snapshotId != null) {
            write(id, snapshotId, PASSED);
        }
        return isTheirs;
    }

    /** What still has to be exported of a snapshot, for accounts that may sign in. */
    List<Due> due(String snapshotId) {
        var made =
                jooq.select(COMPARISON_EXPORTS.COMPARISON_ID)
                        .from(COMPARISON_EXPORTS)
                        .where(COMPARISON_EXPORTS.SNAPSHOT_ID.eq(snapshotId));
        return jooq.select()
                .from(SAVED_COMPARISONS)
                .join(ACCOUNTS)
                .on(ACCOUNTS.ACCOUNT_ID.eq(SAVED_COMPARISONS.ACCOUNT_ID))
                .where(SAVED_COMPARISONS.EXPORT_FORMAT.isNotNull())
                .and(ACCOUNTS.STATE.eq("ACTIVE"))
                .and(SAVED_COMPARISONS.COMPARISON_ID.notIn(made))
                .orderBy(SAVED_COMPARISONS.COMPARISON_ID)
                .fetch(
                        row -> {
                            var account = row.into(ACCOUNTS);
                            return new Due(
                                    comparison(row.into(SAVED_COMPARISONS)),
                                    new Account(
                                            Objects.requireNonNull(account.getAccountId()),
                                            account.getName(),
                                            account.getEmail(),
                                            Role.valueOf(account.getRole()),
                                            account.getMunicipalityCode()));
                        });
    }

    /** Whether nobody else makes it, or has made it. */
    boolean begin(long id, String snapshotId) {
        return write(id, snapshotId, BEGUN);
    }

    private boolean write(long id, String snapshotId, String outcome) {
        try {
            return jooq.insertInto(COMPARISON_EXPORTS)
                            .set(COMPARISON_EXPORTS.COMPARISON_ID, id)
                            .set(COMPARISON_EXPORTS.SNAPSHOT_ID, snapshotId)
                            .set(COMPARISON_EXPORTS.BEGUN_AT, now())
                            .set(COMPARISON_EXPORTS.OUTCOME, outcome)
                            .execute()
                    == 1;
        } catch (IntegrityConstraintViolationException _) {
            return false;
        }
    }

    void finish(long id, String snapshotId, ExportOutcome outcome) {
        jooq.update(COMPARISON_EXPORTS)
                .set(COMPARISON_EXPORTS.OUTCOME, outcome.name())
                .where(COMPARISON_EXPORTS.COMPARISON_ID.eq(id))
                .and(COMPARISON_EXPORTS.SNAPSHOT_ID.eq(snapshotId))
                .execute();
    }

    /** What was not made after all is tried again. */
    void takeBack(long id, String snapshotId) {
        jooq.deleteFrom(COMPARISON_EXPORTS)
                .where(COMPARISON_EXPORTS.COMPARISON_ID.eq(id))
                .and(COMPARISON_EXPORTS.SNAPSHOT_ID.eq(snapshotId))
                .and(COMPARISON_EXPORTS.OUTCOME.eq(BEGUN))
                .execute();
    }

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }
}
