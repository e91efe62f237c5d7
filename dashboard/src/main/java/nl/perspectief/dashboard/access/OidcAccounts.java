package nl.perspectief.dashboard.access;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/**
 * Accounts of who signs in at their own organisation: made at the first time, and brought up to
 * date each time. What the provider says of role and municipality counts; whether an account is
 * switched off is said here.
 */
final class OidcAccounts implements OAuth2UserService<OidcUserRequest, OidcUser> {

    static final String NO_ROLE = "no_role";
    private static final String NOT_WELCOME = "not_welcome";

    private final OidcSettings settings;
    private final AccountQueries accounts;
    private final AccessEvents events;
    private final OidcUserService provider = new OidcUserService();

    OidcAccounts(OidcSettings settings, AccountQueries accounts, AccessEvents events) {
        this.settings = settings;
        this.accounts = accounts;
        this.events = events;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var user = provider.loadUser(request);
        var role = role(user).orElseThrow(() -> refused(NO_ROLE));
        var municipality =
                role == Role.GEMEENTE ? user.getClaimAsString(settings.municipalityClaim()) : null;
        if (!Accounts.isFitting(role, municipality)) {
            throw refused(NO_ROLE);
        }
        var stored = stored(user, role, municipality);
        if (stored.state() != AccountState.ACTIVE) {
            throw refused(NOT_WELCOME);
        }
        long id = stored.account().id();
        accounts.signedIn(id, Instant.now());
        events.tellOwn(AccessEvent.Kind.SIGNED_IN, id);
        return new OidcPrincipal(user, stored.account(), stored.version());
    }

    private Optional<Role> role(OidcUser user) {
        Object claim = user.getClaim(settings.roleClaim());
        var said =
                claim instanceof Collection<?> many
                        ? many.stream().map(String::valueOf).toList()
                        : List.of(String.valueOf(claim));
        return Stream.of(Role.values())
                .filter(role -> said.stream().anyMatch(role.name()::equalsIgnoreCase))
                .findFirst();
    }

    private StoredAccount stored(OidcUser user, Role role, @Nullable String municipality) {
        var subject = settings.issuer() + " " + user.getSubject();
        var known = accounts.bySubject(subject).or(() -> sameAddress(user));
        if (known.isPresent() && known.get().state() == AccountState.DISABLED) {
            throw refused(NOT_WELCOME);
        }
        long id =
                known.map(one -> one.account().id())
                        .orElseGet(() -> make(user, role, municipality));
        accounts.vouchedFor(id, subject, email(user), name(user));
        var account = accounts.byId(id).orElseThrow().account();
        if (account.role() != role || !Objects.equals(account.municipality(), municipality)) {
            accounts.changeRole(id, role, municipality);
            events.tell(AccessEvent.Kind.ROLE_CHANGED, id, null);
        }
        return accounts.byId(id).orElseThrow();
    }

    /**
     * Somebody who was invited here before; only where the provider knows the address is theirs.
     */
    private Optional<StoredAccount> sameAddress(OidcUser user) {
        var known = accounts.byEmail(email(user));
        if (known.isPresent() && !Boolean.TRUE.equals(user.getEmailVerified())) {
            throw refused(NOT_WELCOME);
        }
        return known;
    }

    private long make(OidcUser user, Role role, @Nullable String municipality) {
        return accounts.insert(email(user), name(user), role, municipality, Instant.now());
    }

    private static String email(OidcUser user) {
        var email = Objects.requireNonNullElse(user.getEmail(), "").toLowerCase(Locale.ROOT);
        if (email.isBlank() || KnownToAll.isOfDemo(email)) {
            throw refused(NOT_WELCOME);
        }
        return email;
    }

    private static String name(OidcUser user) {
        return Objects.requireNonNullElseGet(user.getFullName(), () -> email(user));
    }

    private static OAuth2AuthenticationException refused(String why) {
        return new OAuth2AuthenticationException(new OAuth2Error(why));
    }
}
