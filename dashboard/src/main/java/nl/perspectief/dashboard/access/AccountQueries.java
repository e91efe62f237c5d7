package nl.perspectief.dashboard.access;

import static nl.perspectief.sql.operations.Tables.ACCOUNTS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import nl.perspectief.etl.delivery.OperationsDatabase;
import nl.perspectief.sql.operations.tables.records.AccountsRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accounts in the register. */
@Component
final class AccountQueries {

    private final DSLContext jooq;

    AccountQueries(DSLContext jooq) {
        this.jooq = jooq;
    }

    static AccountQueries of(DataSource register, String url) {
        return new AccountQueries(OperationsDatabase.jooq(register, url));
    }

    Optional<StoredAccount> byEmail(String email) {
        return one(ACCOUNTS.EMAIL.eq(email.strip().toLowerCase(Locale.ROOT)));
    }

    Optional<StoredAccount> byId(long id) {
        return one(ACCOUNTS.ACCOUNT_ID.eq(id));
    }

    /**
     * @param subject how a provider of OpenID Connect knows somebody
     */
    Optional<StoredAccount> bySubject(String subject) {
        return one(ACCOUNTS.SUBJECT.eq(subject));
    }

    private Optional<StoredAccount> one(Condition condition) {
        return jooq.selectFrom(ACCOUNTS).where(condition).fetchOptional(AccountQueries::stored);
    }

    /** All of them, by name. */
    List<StoredAccount> all() {
        return jooq.selectFrom(ACCOUNTS)
                .orderBy(ACCOUNTS.NAME, ACCOUNTS.ACCOUNT_ID)
                .fetch(AccountQueries::stored);
    }

    /** Whether what somebody signed in with still holds. */
    boolean isCurrent(long id, int version) {
        return jooq.fetchExists(
                ACCOUNTS,
                ACCOUNTS.ACCOUNT_ID
                        .eq(id)
                        .and(ACCOUNTS.ACCESS_VERSION.eq(version))
                        .and(ACCOUNTS.STATE.eq(AccountState.ACTIVE.name())));
    }

    /**
     * A new account, which nobody has used yet.
     *
     * @return its number
     */
    long insert(
            String email, String name, Role role, @Nullable String municipality, Instant created) {
        return Objects.requireNonNull(
                jooq.insertInto(ACCOUNTS)
                        .set(ACCOUNTS.EMAIL, email.strip().toLowerCase(Locale.ROOT))
                        .set(ACCOUNTS.NAME, name.strip())
                        .set(ACCOUNTS.ROLE, role.name())
                        .set(ACCOUNTS.MUNICIPALITY_CODE, municipality)
                        .set(ACCOUNTS.STATE, AccountState.INVITED.name())
                        .set(ACCOUNTS.CREATED_AT, utc(created))
                        .returning(ACCOUNTS.ACCOUNT_ID)
                        .fetchSingle()
                        .getAccountId());
    }

    /**
     * Counts an attempt as failed before it is judged, so that many at once count as many.
     *
     * @return whether it may be judged at all
     */
    boolean beginAttempt(long id, Instant now) {
        return jooq.transactionResult(
                transaction -> {
                    var row =
                            transaction
                                    .dsl()
                                    .selectFrom(ACCOUNTS)
                                    .where(ACCOUNTS.ACCOUNT_ID.eq(id))
                                    .forUpdate()
                                    .fetchSingle();
                    var until = row.getLockedUntil();
                    if (until != null && until.toInstant().isAfter(now)) {
                        return false;
                    }
                    int failed = row.getFailedAttempts() + 1;
                    row.setFailedAttempts(failed);
                    row.setLockedUntil(
                            LockOut.after(failed, now).map(AccountQueries::utc).orElse(null));
                    row.update();
                    return true;
                });
    }

    /** Somebody got in: nothing failed any more. */
    void signedIn(long id, Instant now) {
        jooq.update(ACCOUNTS)
                .set(ACCOUNTS.FAILED_ATTEMPTS, 0)
                .setNull(ACCOUNTS.LOCKED_UNTIL)
                .set(ACCOUNTS.SIGNED_IN_AT, utc(now))
                .where(ACCOUNTS.ACCOUNT_ID.eq(id))
                .execute();
    }

    /**
     * @return whether no code of this step of time, or a later one, was used before
     */
    boolean useStep(long id, long step) {
        return jooq.update(ACCOUNTS)
                        .set(ACCOUNTS.TOTP_STEP, step)
                        .where(ACCOUNTS.ACCOUNT_ID.eq(id))
                        .and(ACCOUNTS.TOTP_STEP.isNull().or(ACCOUNTS.TOTP_STEP.lt(step)))
                        .execute()
                == 1;
    }

    /** A password by which it can be used from now on; sessions of before end. */
    void choosePassword(long id, String hash) {
        jooq.update(ACCOUNTS)
                .set(ACCOUNTS.PASSWORD_HASH, hash)
                .set(ACCOUNTS.STATE, AccountState.ACTIVE.name())
                .set(ACCOUNTS.FAILED_ATTEMPTS, 0)
                .setNull(ACCOUNTS.LOCKED_UNTIL)
                .set(ACCOUNTS.ACCESS_VERSION, ACCOUNTS.ACCESS_VERSION.plus(1))
                .where(ACCOUNTS.ACCOUNT_ID.eq(id))
                .execute();
    }

    /** The same password by a newer method; nothing ends. */
    void rehash(long id, String hash) {
        jooq.update(ACCOUNTS)
                .set(ACCOUNTS.PASSWORD_HASH, hash)
                .where(ACCOUNTS.ACCOUNT_ID.eq(id))
                .execute();
    }

    /**
     * @param secret null for no second factor
     */
    void secondFactor(long id, @Nullable String secret) {
        jooq.update(ACCOUNTS)
                .set(ACCOUNTS.TOTP_SECRET, secret)
                .setNull(ACCOUNTS.TOTP_STEP)
                .set(ACCOUNTS.ACCESS_VERSION, ACCOUNTS.ACCESS_VERSION.plus(1))
                .where(ACCOUNTS.ACCOUNT_ID.eq(id))
                .execute();
    }

    void changeState(long id, AccountState state) {
        jooq.update(ACCOUNTS)
                .set(ACCOUNTS.STATE, state.name())
                .set(ACCOUNTS.FAILED_ATTEMPTS, 0)
                .setNull(ACCOUNTS.LOCKED_UNTIL)
                .set(ACCOUNTS.ACCESS_VERSION, ACCOUNTS.ACCESS_VERSION.plus(1))
                .where(ACCOUNTS.ACCOUNT_ID.eq(id))
                .execute();
    }

    void changeRole(long id, Role role, @Nullable String municipality) {
        jooq.update(ACCOUNTS)
                .set(ACCOUNTS.ROLE, role.name())
                .set(ACCOUNTS.MUNICIPALITY_CODE, municipality)
                .set(ACCOUNTS.ACCESS_VERSION, ACCOUNTS.ACCESS_VERSION.plus(1))
                .where(ACCOUNTS.ACCOUNT_ID.eq(id))
                .execute();
    }

    /** Ends every session of an account. */
    void endSessions(long id) {
        jooq.update(ACCOUNTS)
                .set(ACCOUNTS.ACCESS_VERSION, ACCOUNTS.ACCESS_VERSION.plus(1))
                .where(ACCOUNTS.ACCOUNT_ID.eq(id))
                .execute();
    }

    /** Somebody whom a provider of OpenID Connect vouches for. */
    void vouchedFor(long id, String subject, String email, String name) {
        jooq.update(ACCOUNTS)
                .set(ACCOUNTS.SUBJECT, subject)
                .set(ACCOUNTS.EMAIL, email.strip().toLowerCase(Locale.ROOT))
                .set(ACCOUNTS.NAME, name.strip())
                .set(ACCOUNTS.STATE, AccountState.ACTIVE.name())
                .where(ACCOUNTS.ACCOUNT_ID.eq(id))
                .execute();
    }

    private static StoredAccount stored(AccountsRecord row) {
        var step = row.getTotpStep();
        return new StoredAccount(
                new Account(
                        Objects.requireNonNull(row.getAccountId()),
                        row.getName(),
                        row.getEmail(),
                        Role.valueOf(row.getRole()),
                        row.getMunicipalityCode()),
                AccountState.valueOf(row.getState()),
                row.getPasswordHash(),
                instant(row.getLockedUntil()),
                row.getTotpSecret(),
                step == null ? 0 : step,
                row.getAccessVersion(),
                instant(row.getSignedInAt()));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
