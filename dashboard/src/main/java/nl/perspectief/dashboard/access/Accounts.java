package nl.perspectief.dashboard.access;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What administrators do with accounts; nobody else may. */
@Component
public final class Accounts {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]+");
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NAME = 200;
    private static final Pattern MUNICIPALITY = Pattern.compile("GM\\d{4}");

    private final AccountQueries accounts;
    private final Invitations invitations;
    private final AccessEvents events;

    Accounts(AccountQueries accounts, Invitations invitations, AccessEvents events) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.events = events;
    }

    /**
     * An account as administrators see it.
     *
     * @param lockedUntil null unless too many attempts failed
     * @param signedInAt null when nobody ever did
     */
    public record Line(
            Account account,
            AccountState state,
            boolean hasSecondFactor,
            @Nullable Instant lockedUntil,
            @Nullable Instant signedInAt) {}

    /** All of them, by name. */
    public List<Line> all(Account by) {
        by.requireRole(Role.BEHEER);
        return accounts.all().stream()
                .map(
                        one ->
                                new Line(
                                        one.account(),
                                        one.state(),
                                        one.totpSecret() != null,
                                        one.lockedUntil(),
                                        one.signedInAt()))
                .toList();
    }

    /**
     * Makes an account for somebody who still has to choose a password.
     *
     * @param municipality only with the role that has one
     * @return the path of the link to give them, which is kept nowhere
     * @throws AccountRefusedException when it cannot be made
     */
    public String invite(
            Account by, String name, String email, Role role, @Nullable String municipality) {
        by.requireRole(Role.BEHEER);
        requireNameAndEmail(name, email);
        requireFitting(role, municipality);
        if (accounts.byEmail(email).isPresent()) {
            throw new AccountRefusedException(Refusal.EMAIL_TAKEN);
        }
        long id = accounts.insert(email, name, role, municipality, Instant.now());
        events.tell(AccessEvent.Kind.INVITED, id, by.id());
        return invitations.link(id, by.id());
    }

    /** A new link for somebody who lost the former one, or their password. */
    public String inviteAgain(Account by, long id) {
        by.requireRole(Role.BEHEER);
        requireOther(by, id);
        events.tell(AccessEvent.Kind.INVITED, id, by.id());
        return invitations.link(id, by.id());
    }

    /** Ends its sessions at once, and lets nobody in until it is enabled. */
    public void disable(Account by, long id) {
        by.requireRole(Role.BEHEER);
        requireOther(by, id);
        accounts.changeState(id, AccountState.DISABLED);
        events.tell(AccessEvent.Kind.DISABLED, id, by.id());
    }

    /** Also after too many attempts. */
    public void enable(Account by, long id) {
        by.requireRole(Role.BEHEER);
        var stored = accounts.byId(id).orElseThrow();
        boolean isChosen = stored.passwordHash() != null;
        accounts.changeState(id, isChosen ? AccountState.ACTIVE : AccountState.INVITED);
        events.tell(AccessEvent.Kind.ENABLED, id, by.id());
    }

    /** Ends its sessions: whoever is signed in signs in again with the new role. */
    public void changeRole(Account by, long id, Role role, @Nullable String municipality) {
        by.requireRole(Role.BEHEER);
        requireOther(by, id);
        requireFitting(role, municipality);
        accounts.changeRole(id, role, municipality);
        events.tell(AccessEvent.Kind.ROLE_CHANGED, id, by.id());
    }

    /** For somebody whose phone is gone. */
    public void takeSecondFactorAway(Account by, long id) {
        by.requireRole(Role.BEHEER);
        requireOther(by, id);
        accounts.secondFactor(id, null);
        events.tell(AccessEvent.Kind.SECOND_FACTOR_OFF, id, by.id());
    }

    static void requireNameAndEmail(String name, String email) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new AccountRefusedException(Refusal.NAME_MISSING);
        }
        var plain = email.strip();
        if (!EMAIL.matcher(plain).matches()
                || plain.length() > LONGEST_EMAIL
                || KnownToAll.isOfDemo(plain)) {
            throw new AccountRefusedException(Refusal.EMAIL_WRONG);
        }
    }

    private static void requireFitting(Role role, @Nullable String municipality) {
        if (!isFitting(role, municipality)) {
            throw new AccountRefusedException(Refusal.MUNICIPALITY_WRONG);
        }
    }

    /** Whether there is a municipality if and only if the role has one. */
    static boolean isFitting(Role role, @Nullable String municipality) {
        boolean isOne =
                MUNICIPALITY.matcher(Objects.requireNonNullElse(municipality, "")).matches();
        return (role == Role.GEMEENTE) == isOne && (isOne || municipality == null);
    }

    /** Nobody shuts themselves out, so that one administrator is always left. */
    private static void requireOther(Account by, long id) {
        if (by.id() == id) {
            throw new AccountRefusedException(Refusal.OWN_ACCOUNT);
        }
    }
}
