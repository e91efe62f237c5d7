package nl.perspectief.dashboard.access;

import static nl.perspectief.sql.operations.Tables.INVITATIONS;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Links that were handed out, in the register. */
@Component
final class InvitationQueries {

    private final DSLContext jooq;

    InvitationQueries(DSLContext jooq) {
        this.jooq = jooq;
    }

    /**
     * @param accountId whose password it is for; null for the first administrator, who has no
     *     account yet
     */
    record Invitation(@Nullable Long accountId) {}

    /** Takes the place of former links to the same account. */
    void insert(
            String hash, @Nullable Long accountId, @Nullable Long by, Instant at, Instant expires) {
        jooq.transaction(
                transaction -> {
                    transaction
                            .dsl()
                            .deleteFrom(INVITATIONS)
                            .where(INVITATIONS.ACCOUNT_ID.isNotDistinctFrom(accountId))
                            .and(INVITATIONS.USED_AT.isNull())
                            .execute();
                    transaction
                            .dsl()
                            .insertInto(INVITATIONS)
                            .set(INVITATIONS.TOKEN_HASH, hash)
                            .set(INVITATIONS.ACCOUNT_ID, accountId)
                            .set(INVITATIONS.MADE_BY, by)
                            .set(INVITATIONS.MADE_AT, at.atOffset(ZoneOffset.UTC))
                            .set(INVITATIONS.EXPIRES_AT, expires.atOffset(ZoneOffset.UTC))
                            .execute();
                });
    }

    /** Empty when there is no such link, or it was used, or it is too old. */
    Optional<Invitation> open(String hash, Instant now) {
        return jooq.selectFrom(INVITATIONS)
                .where(INVITATIONS.TOKEN_HASH.eq(hash))
                .and(INVITATIONS.USED_AT.isNull())
                .and(INVITATIONS.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)))
                .fetchOptional(row -> new Invitation(row.getAccountId()));
    }

    /** Whether it was not used before: two who use it at once do not both get in. */
    boolean use(String hash, Instant now) {
        return jooq.update(INVITATIONS)
                        .set(INVITATIONS.USED_AT, now.atOffset(ZoneOffset.UTC))
                        .where(INVITATIONS.TOKEN_HASH.eq(hash))
                        .and(INVITATIONS.USED_AT.isNull())
                        .and(INVITATIONS.EXPIRES_AT.gt(now.atOffset(ZoneOffset.UTC)))
                        .execute()
                == 1;
    }
}
