package nl.perspectief.dashboard.access;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** Accounts in a running application, made around its screens. */
public final class TestAccounts {

    private static final AtomicInteger MADE = new AtomicInteger();

    private final AccountQueries accounts;
    private final Passwords passwords;
    private final ApiTokens tokens;
    private final ApiTokenQueries storedTokens;

    public TestAccounts(ApplicationContext application) {
        accounts = application.getBean(AccountQueries.class);
        passwords = application.getBean(Passwords.class);
        tokens = application.getBean(ApiTokens.class);
        storedTokens = application.getBean(ApiTokenQueries.class);
    }

    /** With what is needed to sign in. */
    public record Made(long id, String email, String password) {}

    /** A new account that can be used. */
    public Made make(Role role, @Nullable String municipality) {
        int number = MADE.incrementAndGet();
        // a bench comes back to the same register in another process
        var email = "iemand%d.%d@example.org".formatted(number, ProcessHandle.current().pid());
        long id = accounts.insert(email, "Iemand " + number, role, municipality, Instant.now());
        var password = "vier paarden zingen " + number;
        accounts.choosePassword(id, passwords.hash(password));
        return new Made(id, email, password);
    }

    /** A token for a program of somebody. */
    public String token(Made owner) {
        return tokens.make(account(owner), "rapport", ApiTokens.TERMS.getFirst());
    }

    /** A token of somebody whose time is over. */
    public String tokenOfBefore(Made owner) {
        var secret = "perspectief_" + Secret.random();
        var then = Instant.now().minusSeconds(60);
        storedTokens.insert(owner.id(), "oud", Secret.hash(secret), then, then.plusSeconds(30));
        return secret;
    }

    /** Takes away all tokens of somebody. */
    public void revokeTokens(Made owner) {
        var account = account(owner);
        tokens.of(account).forEach(one -> tokens.revoke(account, one.id()));
    }

    /** Takes away tokens by their numbers, in the name of somebody else. */
    public void revokeTokens(Made owner, Made by) {
        tokens.of(account(owner)).forEach(one -> tokens.revoke(account(by), one.id()));
    }

    public void disable(Made one) {
        accounts.changeState(one.id(), AccountState.DISABLED);
    }

    private Account account(Made made) {
        return accounts.byId(made.id()).orElseThrow().account();
    }
}
