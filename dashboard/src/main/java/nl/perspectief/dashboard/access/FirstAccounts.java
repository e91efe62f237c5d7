package nl.perspectief.dashboard.access;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The accounts with which it begins. */
@Component
public final class FirstAccounts {

    private final AccountQueries accounts;
    private final Invitations invitations;
    private final Passwords passwords;
    private final KnownToAll knownToAll;

    FirstAccounts(
            AccountQueries accounts,
            Invitations invitations,
            Passwords passwords,
            KnownToAll knownToAll) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.passwords = passwords;
        this.knownToAll = knownToAll;
        makeReady();
    }

    /**
     * As long as there is no account that can be used: the path of a link for the first
     * administrator, another one each time.
     */
    public Optional<String> link() {
        boolean isAny =
                accounts.all().stream().anyMatch(one -> knownToAll.mayBeUsed(one.account()));
        return isAny ? Optional.empty() : Optional.of(invitations.link(null, null));
    }

    private void makeReady() {
        for (KnownToAll.Ready one : knownToAll.ready()) {
            if (accounts.byEmail(one.email()).isEmpty()) {
                long id =
                        accounts.insert(
                                one.email(),
                                one.name(),
                                one.role(),
                                one.municipality(),
                                Instant.now());
                accounts.choosePassword(id, passwords.hash(KnownToAll.PASSWORD));
            }
        }
    }
}
