package nl.perspectief.dashboard.access;

import java.security.Principal;

/** Who is signed in, and under which version of the account. */
final class AccountPrincipal implements AccountHolder, Principal {

    private static final long serialVersionUID = 1L;

    private final Account account;
    private volatile int version;

    AccountPrincipal(Account account, int version) {
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

    /** As the framework knows it: no name of a person. */
    @Override
    public String getName() {
        return "account " + account.id();
    }
}
