package nl.perspectief.dashboard.mail;

import static nl.perspectief.sql.operations.Tables.ACCOUNTS;
import static nl.perspectief.sql.operations.Tables.DELIVERIES;
import static nl.perspectief.sql.operations.Tables.FINDINGS;
import static nl.perspectief.sql.operations.Tables.LETTERS;
import static nl.perspectief.sql.operations.Tables.RECEIPTS;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.etl.delivery.Channel;
import nl.perspectief.etl.delivery.ReceiptOutcome;
import nl.perspectief.sql.Quarter;
import nl.perspectief.sql.operations.tables.records.AccountsRecord;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Letters in the register, whom they go to, and what they tell. Addresses stay with accounts. */
@Component
final class LetterQueries {

    /** Of the demo: no mail can ever be sent there. */
    private static final String NOWHERE = "%.invalid";

    private final DSLContext jooq;

    LetterQueries(DSLContext jooq) {
        this.jooq = jooq;
    }

    /**
     * Writes down that a letter goes to an account, before it goes.
     *
     * @return its number; empty when the same was sent, or is being sent by somebody else
     */
    Optional<Long> begin(Letter letter, long accountId, String by) {
        try {
            var about = letter.about();
            return Optional.ofNullable(
                    jooq.insertInto(LETTERS)
                            .set(LETTERS.OCCASION, letter.occasion().name())
                            .set(LETTERS.PROGRAMME, about == null ? null : about.programme())
                            .set(
                                    LETTERS.MUNICIPALITY_CODE,
                                    about == null ? null : about.municipality())
                            .set(LETTERS.QUARTER, about == null ? null : about.quarter().toString())
                            .set(LETTERS.RECEIPT_ID, letter.receipt())
                            .set(LETTERS.ACCOUNT_ID, accountId)
                            .set(LETTERS.SENT_BY, by)
                            .set(LETTERS.SENT_AT, OffsetDateTime.now(ZoneOffset.UTC))
                            .set(LETTERS.ONCE_KEY, once(letter.key(), accountId))
                            .returning(LETTERS.LETTER_ID)
                            .fetchSingle()
                            .getLetterId());
        } catch (IntegrityConstraintViolationException _) {
            return Optional.empty();
        }
    }

    private static @Nullable String once(@Nullable String key, long accountId) {
        return key == null ? null : key + "/" + accountId;
    }

    /** Takes back what was not sent after all, so that it is tried again. */
    void takeBack(long letterId) {
        jooq.deleteFrom(LETTERS).where(LETTERS.LETTER_ID.eq(letterId)).execute();
    }

    /** Who is written to about a municipality. */
    List<Account> ofMunicipality(String code) {
        return active(
                ACCOUNTS.ROLE.eq(Role.GEMEENTE.name()).and(ACCOUNTS.MUNICIPALITY_CODE.eq(code)));
    }

    List<Account> administrators() {
        return active(ACCOUNTS.ROLE.eq(Role.BEHEER.name()));
    }

    private List<Account> active(Condition whose) {
        return jooq.selectFrom(ACCOUNTS)
                .where(whose)
                .and(ACCOUNTS.STATE.eq("ACTIVE"))
                .and(ACCOUNTS.EMAIL.notLike(NOWHERE))
                .orderBy(ACCOUNTS.ACCOUNT_ID)
                .fetch(LetterQueries::account);
    }

    private static Account account(AccountsRecord row) {
        return new Account(
                Objects.requireNonNull(row.getAccountId()),
                row.getName(),
                row.getEmail(),
                Role.valueOf(row.getRole()),
                row.getMunicipalityCode());
    }

    /**
     * A file from the inbox that was looked at.
     *
     * @param about null when nobody can tell whose it is
     * @param rules ids of the rules that held it back
     */
    record Judged(
            long receipt,
            Instant receivedAt,
            ReceiptOutcome outcome,
            Letter.@Nullable About about,
            List<String> rules) {}

    /** Files from the inbox that were looked at. */
    List<Judged> judged(Instant since) {
        return jooq.select(
                        RECEIPTS.RECEIPT_ID,
                        RECEIPTS.RECEIVED_AT,
                        RECEIPTS.OUTCOME,
                        DELIVERIES.PROGRAMME,
                        DELIVERIES.MUNICIPALITY_CODE,
                        DELIVERIES.QUARTER)
                .from(RECEIPTS)
                .leftJoin(DELIVERIES)
                .on(DELIVERIES.RECEIPT_ID.eq(RECEIPTS.RECEIPT_ID))
                .where(RECEIPTS.CHANNEL.eq(Channel.INBOX.words()))
                .and(RECEIPTS.OUTCOME.ne(ReceiptOutcome.RECEIVED.name()))
                .and(RECEIPTS.RECEIVED_AT.ge(since.atOffset(ZoneOffset.UTC)))
                .orderBy(RECEIPTS.RECEIPT_ID)
                .fetch(
                        row ->
                                withRules(
                                        row.value1(),
                                        row.value2().toInstant(),
                                        ReceiptOutcome.valueOf(row.value3()),
                                        about(row.value4(), row.value5(), row.value6())));
    }

    private static Letter.@Nullable About about(
            @Nullable String programme, @Nullable String municipality, @Nullable String quarter) {
        return programme == null || municipality == null || quarter == null
                ? null
                : new Letter.About(programme, municipality, Quarter.parse(quarter));
    }

    private Judged withRules(
            long receipt,
            Instant receivedAt,
            ReceiptOutcome outcome,
            Letter.@Nullable About about) {
        var rules =
                jooq.selectDistinct(FINDINGS.RULE)
                        .from(FINDINGS)
                        .where(FINDINGS.RECEIPT_ID.eq(receipt))
                        .and(FINDINGS.SEVERITY.eq("ERROR"))
                        .orderBy(FINDINGS.RULE)
                        .fetch(FINDINGS.RULE);
        return new Judged(receipt, receivedAt, outcome, about, rules);
    }

    /** When somebody was last written to about a quarter; empty when never. */
    Optional<Instant> lastReminder(Letter.About about) {
        return jooq.select(DSL.max(LETTERS.SENT_AT))
                .from(LETTERS)
                .where(LETTERS.PROGRAMME.eq(about.programme()))
                .and(LETTERS.MUNICIPALITY_CODE.eq(about.municipality()))
                .and(LETTERS.QUARTER.eq(about.quarter().toString()))
                .and(
                        LETTERS.OCCASION.notIn(
                                Letter.Occasion.RECEIPT.name(), Letter.Occasion.EXPORT.name()))
                .fetchOptional(0, OffsetDateTime.class)
                .map(OffsetDateTime::toInstant);
    }
}
