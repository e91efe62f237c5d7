package nl.perspectief.dashboard.access;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Component;

/**
 * Judges who signs in with a password. Whoever does not get in learns nothing: an unknown account,
 * a wrong password, a wrong code and an account that has to wait get the same answer after the same
 * time.
 */
@Component
final class SignInProvider implements AuthenticationProvider {

    /** Longer than the slowest of all these takes. */
    private static final Duration ANSWER_AFTER = Duration.ofMillis(400);

    private final AccountQueries accounts;
    private final Passwords passwords;
    private final AddressLimit limit;
    private final KnownToAll knownToAll;
    private final AccessEvents events;

    SignInProvider(
            AccountQueries accounts,
            Passwords passwords,
            AddressLimit limit,
            KnownToAll knownToAll,
            AccessEvents events) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.limit = limit;
        this.knownToAll = knownToAll;
        this.events = events;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    @Override
    public Authentication authenticate(Authentication asked) {
        var start = Instant.now();
        var details = (SignInDetails) Objects.requireNonNull(asked.getDetails());
        if (!limit.begin(details.getRemoteAddress(), start)) {
            throw new TooManyAttemptsException();
        }
        var known = accounts.byEmail(asked.getName()).filter(this::isUsable);
        if (isRight(known, String.valueOf(asked.getCredentials()), details.code(), start)) {
            limit.succeeded(details.getRemoteAddress());
            return signIn(known.orElseThrow(), start);
        }
        tellRefused(known);
        waitUntil(start.plus(ANSWER_AFTER));
        throw new BadCredentialsException("Not signed in");
    }

    private boolean isUsable(StoredAccount account) {
        return account.state() == AccountState.ACTIVE && knownToAll.mayBeUsed(account.account());
    }

    private boolean isRight(
            Optional<StoredAccount> known, String password, String code, Instant now) {
        var tried = known.filter(one -> accounts.beginAttempt(one.account().id(), now));
        var hash = tried.map(StoredAccount::passwordHash).orElse(null);
        boolean isPassword = passwords.matches(password, hash);
        return isPassword && tried.map(one -> isCode(one, code, now)).orElse(false);
    }

    private boolean isCode(StoredAccount account, String code, Instant now) {
        var secret = account.totpSecret();
        if (secret == null) {
            return true;
        }
        var step = Totp.step(secret, code, now);
        return step.isPresent() && accounts.useStep(account.account().id(), step.getAsLong());
    }

    private Authentication signIn(StoredAccount stored, Instant now) {
        var account = stored.account();
        accounts.signedIn(account.id(), now);
        events.tellOwn(AccessEvent.Kind.SIGNED_IN, account.id());
        return UsernamePasswordAuthenticationToken.authenticated(
                new AccountPrincipal(account, stored.version()),
                null,
                List.of(new SimpleGrantedAuthority("ROLE_" + account.role())));
    }

    private void tellRefused(Optional<StoredAccount> known) {
        var id = known.map(one -> one.account().id()).orElse(null);
        boolean isLocked =
                id != null
                        && accounts.byId(id).map(one -> one.isLocked(Instant.now())).orElse(false);
        events.tell(isLocked ? AccessEvent.Kind.LOCKED : AccessEvent.Kind.REFUSED, id, null);
    }

    private static void waitUntil(Instant then) {
        try {
            Thread.sleep(Duration.between(Instant.now(), then));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
