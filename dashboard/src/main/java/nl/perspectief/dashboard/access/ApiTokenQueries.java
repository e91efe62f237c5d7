package nl.perspectief.dashboard.access;

import static nl.perspectief.sql.operations.Tables.ACCOUNTS;
import static nl.perspectief.sql.operations.Tables.API_TOKENS;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Secrets of programs, in the register. */
@Component
final class ApiTokenQueries {

    /** A program may ask many times a second; when it last did is worth a line an hour. */
    private static final Duration USED_KEPT_BY = Duration.ofHours(1);

    private final DSLContext jooq;

    ApiTokenQueries(DSLContext jooq) {
        this.jooq = jooq;
    }

    void insert(long accountId, String name, String hash, Instant now, Instant expires) {
        jooq.insertInto(API_TOKENS)
                .set(API_TOKENS.ACCOUNT_ID, accountId)
                .set(API_TOKENS.NAME, name)
                .set(API_TOKENS.SECRET_HASH, hash)
                .set(API_TOKENS.MADE_AT, utc(now))
                .set(API_TOKENS.EXPIRES_AT, utc(expires))
                .execute();
    }

    /** Those of an account that can be used, the newest first. */
    List<ApiToken> of(long accountId, Instant now) {
        return jooq.selectFrom(API_TOKENS)
                .where(API_TOKENS.ACCOUNT_ID.eq(accountId))
                .and(isUsable(now))
                .orderBy(API_TOKENS.TOKEN_ID.desc())
                .fetch(
                        row -> {
                            var used = row.getUsedAt();
                            return new ApiToken(
                                    Objects.requireNonNull(row.getTokenId()),
                                    row.getName(),
                                    row.getMadeAt().toInstant(),
                                    row.getExpiresAt().toInstant(),
                                    used == null ? null : used.toInstant());
                        });
    }

    /** Whose secret it is; empty when it is nobody's, or cannot be used, or its owner may not. */
    Optional<Account> owner(String hash, Instant now) {
        return jooq.select(
                        ACCOUNTS.ACCOUNT_ID,
                        ACCOUNTS.NAME,
                        ACCOUNTS.EMAIL,
                        ACCOUNTS.ROLE,
                        ACCOUNTS.MUNICIPALITY_CODE,
                        API_TOKENS.USED_AT)
                .from(API_TOKENS)
                .join(ACCOUNTS)
                .on(ACCOUNTS.ACCOUNT_ID.eq(API_TOKENS.ACCOUNT_ID))
                .where(API_TOKENS.SECRET_HASH.eq(hash))
                .and(isUsable(now))
                .and(ACCOUNTS.STATE.eq(AccountState.ACTIVE.name()))
                .fetchOptional(
                        row -> {
                            keepUsed(hash, row.value6(), now);
                            return new Account(
                                    Objects.requireNonNull(row.value1()),
                                    row.value2(),
                                    row.value3(),
                                    Role.valueOf(row.value4()),
                                    row.value5());
                        });
    }

    private void keepUsed(String hash, @Nullable OffsetDateTime before, Instant now) {
        if (before == null || before.toInstant().isBefore(now.minus(USED_KEPT_BY))) {
            jooq.update(API_TOKENS)
                    .set(API_TOKENS.USED_AT, utc(now))
                    .where(API_TOKENS.SECRET_HASH.eq(hash))
                    .execute();
        }
    }

    /**
     * @return whether the account has such a secret that could be used
     */
    boolean revoke(long accountId, long id, Instant now) {
        return jooq.update(API_TOKENS)
                        .set(API_TOKENS.REVOKED_AT, utc(now))
                        .where(API_TOKENS.TOKEN_ID.eq(id))
                        .and(API_TOKENS.ACCOUNT_ID.eq(accountId))
                        .and(isUsable(now))
                        .execute()
                == 1;
    }

    private static Condition isUsable(Instant now) {
        return API_TOKENS.REVOKED_AT.isNull().and(API_TOKENS.EXPIRES_AT.gt(utc(now)));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
