package nl.perspectief.dashboard.access;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** Signs somebody in on the thread of a test. */
public final class SignedInAs {

    public static final Account TILBURG = of(101, Role.GEMEENTE, "GM0855");
    public static final Account HEERLEN = of(102, Role.GEMEENTE, "GM0917");
    public static final Account PROGRAMMA = of(103, Role.PROGRAMMA, null);
    public static final Account ANALIST = of(104, Role.ANALIST, null);
    public static final Account BEHEER = of(105, Role.BEHEER, null);
    public static final Account LEZER = of(106, Role.LEZER, null);

    private SignedInAs() {}

    private static Account of(long id, Role role, @Nullable String municipality) {
        return new Account(id, "Naam " + id, id + "@example.org", role, municipality);
    }

    public static void account(Account account) {
        var authentication =
                new TestingAuthenticationToken(
                        new AccountPrincipal(account, 1), null, "ROLE_" + account.role());
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
    }

    public static void nobody() {
        SecurityContextHolder.clearContext();
    }
}
