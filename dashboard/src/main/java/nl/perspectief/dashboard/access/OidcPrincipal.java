package nl.perspectief.dashboard.access;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

/** Who signed in elsewhere, and under which version of the account here. */
final class OidcPrincipal extends DefaultOidcUser implements AccountHolder {

    private static final long serialVersionUID = 1L;

    private final Account account;
    private volatile int version;

    OidcPrincipal(OidcUser user, Account account, int version) {
        super(
                List.of(new SimpleGrantedAuthority("ROLE_" + account.role())),
                user.getIdToken(),
                user.getUserInfo());
        this.account = account;
        this.version = version;
    }

    @Override
    public Account account() {
        return account;
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public void stay(int newer) {
        version = newer;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OidcPrincipal that
                && that.account.equals(account)
                && that.version == version;
    }

    @Override
    public int hashCode() {
        return account.hashCode();
    }
}
