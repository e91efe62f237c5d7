package nl.perspectief.dashboard.access;

import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in, in the request or page that is being worked on. */
@Component
public final class SignedIn {

    /** As long as nobody can sign in, whoever sits at this machine administers it. */
    private static final Account AT_THIS_MACHINE =
            new Account(1, "Beheer", "beheer@localhost", Role.BEHEER, null);

    /**
     * @throws NotAllowedException when nobody is
     */
    public Account now() {
        return known().orElse(AT_THIS_MACHINE);
    }

    /** Empty when nobody is. */
    public Optional<Account> known() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(AccountHolder.class::isInstance)
                .map(principal -> ((AccountHolder) principal).account());
    }
}
