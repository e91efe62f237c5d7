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

    public TestAccounts(ApplicationContext application) {
        accounts = application.getBean(AccountQueries.class);
        passwords = application.getBean(Passwords.class);
    }

    /** With what is needed to sign in. */
    public record Made(long id, String email, String password) {}

    /** A new account that can be used. */
    public Made make(Role role, @Nullable String municipality) {
        int number = MADE.incrementAndGet();
        var email = "iemand%d@example.org".formatted(number);
        long id = accounts.insert(email, "Iemand " + number, role, municipality, Instant.now());
        var password = "vier paarden zingen " + number;
        accounts.choosePassword(id, passwords.hash(password));
        return new Made(id, email, password);
    }
}
