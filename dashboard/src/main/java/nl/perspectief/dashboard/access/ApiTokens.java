package nl.perspectief.dashboard.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Secrets by which a program asks for figures in the name of somebody: for a time, and only as long
 * as that somebody may sign in.
 */
@Component
public final class ApiTokens {

    /** How long a secret can be used, from which its owner chooses. */
    public static final List<Duration> TERMS =
            List.of(Duration.ofDays(30), Duration.ofDays(90), Duration.ofDays(365));

    /** By which a secret is known as one, also by who finds it where it should not be. */
    private static final String PREFIX = "perspectief_";

    private static final int MOST = 20;
    private static final int LONGEST_NAME = 60;

    private final ApiTokenQueries tokens;
    private final AccessEvents events;

    ApiTokens(ApiTokenQueries tokens, AccessEvents events) {
        this.tokens = tokens;
        this.events = events;
    }

    /** Those of an account that can be used, the newest first. */
    public List<ApiToken> of(Account account) {
        return tokens.of(account.id(), Instant.now());
    }

    /**
     * Makes a secret.
     *
     * @param term one of {@link #TERMS}
     * @return the secret, which is kept nowhere
     * @throws AccountRefusedException when it cannot be made
     */
    public String make(Account account, String name, Duration term) {
        var plain = name.strip();
        if (plain.isEmpty() || plain.length() > LONGEST_NAME) {
            throw new AccountRefusedException(Refusal.TOKEN_NAME_MISSING);
        }
        if (!TERMS.contains(term)) {
            throw new IllegalArgumentException("Nobody is offered " + term);
        }
        var now = Instant.now();
        if (tokens.of(account.id(), now).size() >= MOST) {
            throw new AccountRefusedException(Refusal.TOO_MANY_TOKENS);
        }
        var secret = PREFIX + Secret.random();
        tokens.insert(account.id(), plain, Secret.hash(secret), now, now.plus(term));
        events.tellOwn(AccessEvent.Kind.TOKEN_MADE, account.id());
        return secret;
    }

    /** Ends a secret at once; of another account's nothing happens. */
    public void revoke(Account account, long id) {
        if (tokens.revoke(account.id(), id, Instant.now())) {
            events.tellOwn(AccessEvent.Kind.TOKEN_REVOKED, account.id());
        }
    }

    /** In whose name a program asks; empty when the secret is not, or no longer, good. */
    Optional<Account> owner(String secret) {
        return tokens.owner(Secret.hash(secret), Instant.now());
    }
}
