package nl.perspectief.dashboard.access;

import java.time.Instant;
import java.util.List;
import nl.perspectief.dashboard.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What anybody does with their own account. */
@Component
public final class OwnAccount {

    private final SignedIn signedIn;
    private final AccountQueries accounts;
    private final Invitations invitations;
    private final Passwords passwords;
    private final AccessEvents events;

    OwnAccount(
            SignedIn signedIn,
            AccountQueries accounts,
            Invitations invitations,
            Passwords passwords,
            AccessEvents events) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        this.invitations = invitations;
        this.passwords = passwords;
        this.events = events;
    }

    /** A secret of a second factor that is not in use yet, and the link that an app reads. */
    public record SecondFactor(String secret, String link) {}

    public boolean hasSecondFactor() {
        return stored().totpSecret() != null;
    }

    /** Whether it signs in with a password here, and not elsewhere. */
    public boolean hasPassword() {
        return stored().passwordHash() != null;
    }

    /**
     * Ends all other sessions.
     *
     * @throws AccountRefusedException when the former password is wrong, or the new one will not do
     */
    public void changePassword(String former, String chosen, Language language) {
        var stored = stored();
        requirePassword(stored, former);
        requireGood(chosen, stored.account(), language);
        accounts.choosePassword(stored.account().id(), passwords.hash(chosen));
        stayed(AccessEvent.Kind.PASSWORD_CHOSEN);
    }

    public SecondFactor newSecondFactor() {
        var secret = Totp.newSecret();
        return new SecondFactor(secret, Totp.link(secret, signedIn.now().email()));
    }

    /**
     * Uses a second factor from now on.
     *
     * @param code that the app shows, which proves that it works
     */
    public void useSecondFactor(SecondFactor chosen, String code) {
        var step = Totp.step(chosen.secret(), code, Instant.now());
        if (step.isEmpty()) {
            throw new AccountRefusedException(Refusal.CODE_WRONG);
        }
        long id = signedIn.now().id();
        accounts.secondFactor(id, chosen.secret());
        accounts.useStep(id, step.getAsLong());
        stayed(AccessEvent.Kind.SECOND_FACTOR_ON);
    }

    public void dropSecondFactor(String password) {
        requirePassword(stored(), password);
        accounts.secondFactor(signedIn.now().id(), null);
        stayed(AccessEvent.Kind.SECOND_FACTOR_OFF);
    }

    public void endOtherSessions() {
        accounts.endSessions(signedIn.now().id());
        stayed(AccessEvent.Kind.SESSIONS_ENDED);
    }

    /** Whose password a link is for; null for the first administrator. */
    @Nullable Account invited(String token) {
        var invitation =
                invitations
                        .open(token)
                        .orElseThrow(() -> new AccountRefusedException(Refusal.LINK_OVER));
        var id = invitation.accountId();
        return id == null ? null : notDisabled(id);
    }

    private Account notDisabled(long id) {
        return accounts.byId(id)
                .filter(one -> one.state() != AccountState.DISABLED)
                .map(StoredAccount::account)
                .orElseThrow(() -> new AccountRefusedException(Refusal.LINK_OVER));
    }

    /** The first password of somebody who was invited, or a new one. */
    void choosePassword(String token, String chosen, Language language) {
        var account = invited(token);
        if (account == null) {
            throw new AccountRefusedException(Refusal.LINK_OVER);
        }
        requireGood(chosen, account, language);
        requireUnused(token);
        choose(account.id(), chosen);
    }

    /** The first administrator. */
    void begin(String token, String name, String email, String chosen, Language language) {
        if (invited(token) != null) {
            throw new AccountRefusedException(Refusal.LINK_OVER);
        }
        Accounts.requireNameAndEmail(name, email);
        requireGood(chosen, new Account(0, name, email, Role.BEHEER, null), language);
        requireUnused(token);
        choose(accounts.insert(email, name, Role.BEHEER, null, Instant.now()), chosen);
    }

    private void choose(long id, String password) {
        accounts.choosePassword(id, passwords.hash(password));
        events.tellOwn(AccessEvent.Kind.PASSWORD_CHOSEN, id);
    }

    private void requireUnused(String token) {
        if (!invitations.use(token)) {
            throw new AccountRefusedException(Refusal.LINK_OVER);
        }
    }

    private void requirePassword(StoredAccount stored, String password) {
        boolean mayTry = accounts.beginAttempt(stored.account().id(), Instant.now());
        if (!mayTry || !passwords.matches(password, stored.passwordHash())) {
            throw new AccountRefusedException(Refusal.PASSWORD_NOT_YOURS);
        }
        accounts.signedIn(stored.account().id(), Instant.now());
    }

    private static void requireGood(String password, Account account, Language language) {
        PasswordRules.wrong(
                        password,
                        List.of(account.name(), account.email()),
                        language.messages(OwnAccount.class))
                .ifPresent(
                        sentence -> {
                            throw new AccountRefusedException(sentence);
                        });
    }

    private StoredAccount stored() {
        return accounts.byId(signedIn.now().id()).orElseThrow();
    }

    /** Whoever changed their own account stays in; their other sessions do not. */
    private void stayed(AccessEvent.Kind what) {
        var stored = stored();
        SignedIn.holder().ifPresent(holder -> holder.stay(stored.version()));
        events.tellOwn(what, stored.account().id());
    }
}
