package nl.perspectief.dashboard.access;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in, in the request or page that is being worked on. */
@Component
public final class SignedIn {

    /**
     * @throws NotAllowedException when nobody is
     */
    public Account now() {
        return known().orElseThrow(() -> new NotAllowedException("Nobody is signed in"));
    }

    /** Empty when nobody is. */
    public Optional<Account> known() {
        return holder().map(AccountHolder::account);
    }

    static Optional<AccountHolder> holder() {
        return holder(SecurityContextHolder.getContext().getAuthentication());
    }

    static Optional<AccountHolder> holder(@Nullable Authentication authentication) {
        return Optional.ofNullable(authentication)
                .map(Authentication::getPrincipal)
                .filter(AccountHolder.class::isInstance)
                .map(AccountHolder.class::cast);
    }
}
