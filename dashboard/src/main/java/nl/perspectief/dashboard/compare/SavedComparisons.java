package nl.perspectief.dashboard.compare;

import java.util.List;
import nl.perspectief.dashboard.access.Account;
import nl.perspectief.dashboard.access.Role;
import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.dashboard.audit.AuditLog;
import nl.perspectief.dashboard.frame.StandingQueries;
import nl.perspectief.dashboard.mail.ExportLetters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What accounts keep of what they compare: each its own, and nobody else's. */
@Component
final class SavedComparisons {

    static final int LONGEST_NAME = 100;

    private static final int LONGEST_ADDRESS = 2_000;
    private static final int MOST = 50;

    private final SavedQueries queries;
    private final StandingQueries standings;
    private final ExportLetters letters;
    private final AuditLog log;

    SavedComparisons(
            SavedQueries queries, StandingQueries standings, ExportLetters letters, AuditLog log) {
        this.queries = queries;
        this.standings = standings;
        this.letters = letters;
        this.log = log;
    }

    /** Why something is not kept. */
    enum Refusal {
        NO_NAME,
        NAME_TOO_LONG,
        NAME_TAKEN,
        TOO_MANY,
        ADDRESS_TOO_LONG,
        GONE,
        NO_MAIL
    }

    List<SavedComparison> of(Account account) {
        return queries.of(account.id());
    }

    /** Null when it is kept. */
    @Nullable Refusal save(Account account, String name, String address) {
        Refusal wrong = wrong(name);
        if (wrong != null) {
            return wrong;
        }
        if (address.length() > LONGEST_ADDRESS) {
            return Refusal.ADDRESS_TOO_LONG;
        }
        if (of(account).size() >= MOST) {
            return Refusal.TOO_MANY;
        }
        var saved = queries.insert(account.id(), name.strip(), address);
        saved.ifPresent(id -> tell(account, id));
        return saved.isEmpty() ? Refusal.NAME_TAKEN : null;
    }

    /** Null when it has that name now. */
    @Nullable Refusal rename(Account account, long id, String name) {
        Refusal wrong = wrong(name);
        if (wrong != null) {
            return wrong;
        }
        if (of(account).stream().noneMatch(one -> one.id() == id)) {
            return Refusal.GONE;
        }
        return queries.rename(account.id(), id, name.strip())
                ? told(account, id)
                : Refusal.NAME_TAKEN;
    }

    private static @Nullable Refusal wrong(String name) {
        return name.isBlank()
                ? Refusal.NO_NAME
                : name.strip().length() > LONGEST_NAME ? Refusal.NAME_TOO_LONG : null;
    }

    /** Null when it is gone now. */
    @Nullable Refusal remove(Account account, long id) {
        return queries.delete(account.id(), id) ? told(account, id) : Refusal.GONE;
    }

    /** Whether the account may have exports put into the folder of the server. */
    static boolean mayUseFolder(Account account) {
        return account.role() == Role.PROGRAMMA
                || account.role() == Role.ANALIST
                || account.role() == Role.BEHEER;
    }

    /** Whether there is a mail server. */
    boolean canMail() {
        return letters.canBeSent();
    }

    /**
     * From the next snapshot on.
     *
     * @param schedule null for no more exports
     * @return null when it is done
     */
    @Nullable Refusal schedule(
            Account account, long id, SavedComparison.@Nullable Schedule schedule) {
        if (schedule != null && schedule.way() == ExportWay.FOLDER) {
            account.requireRole(Role.PROGRAMMA, Role.ANALIST, Role.BEHEER);
        }
        if (schedule != null && schedule.way() == ExportWay.MAIL && !canMail()) {
            return Refusal.NO_MAIL;
        }
        var snapshot = standings.standing().map(one -> one.snapshot().id()).orElse(null);
        return queries.schedule(account.id(), id, schedule, snapshot)
                ? told(account, id)
                : Refusal.GONE;
    }

    private @Nullable Refusal told(Account account, long id) {
        tell(account, id);
        return null;
    }

    private void tell(Account account, long id) {
        log.record(account, AuditAction.COMPARISON_CHANGED, "comparison:" + id);
    }
}
