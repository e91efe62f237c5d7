package nl.perspectief.dashboard.access;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.perspectief.etl.job.Engine;
import org.springframework.stereotype.Component;

/** What accounts are called, for those who read what they did. */
@Component
public final class AccountNames {

    private static final Pattern ACCOUNT = Pattern.compile("account (\\d{1,18})");

    private final AccountQueries accounts;

    AccountNames(AccountQueries accounts) {
        this.accounts = accounts;
    }

    /** For who has no application around it. */
    public static AccountNames of(Engine engine) {
        return new AccountNames(AccountQueries.of(engine.operations(), engine.operationsUrl()));
    }

    /** The role that an account has now. */
    public Optional<Role> role(long id) {
        return accounts.byId(id).map(stored -> stored.account().role());
    }

    /** What an account is called; its number once it is gone. */
    public String name(long id) {
        return in("account " + id);
    }

    /**
     * The same words with a name in the place of each number: the register holds no names, for
     * these change, and go with their account.
     *
     * @param words such as {@code beheerder: account 12}
     */
    public String in(String words) {
        return ACCOUNT.matcher(words)
                .replaceAll(
                        found ->
                                accounts.byId(Long.parseLong(found.group(1)))
                                        .map(stored -> stored.account().name())
                                        .map(Matcher::quoteReplacement)
                                        .orElse("account $1"));
    }
}
