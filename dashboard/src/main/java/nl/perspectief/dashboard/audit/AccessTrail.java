package nl.perspectief.dashboard.audit;

import nl.perspectief.dashboard.access.AccessEvent;
import nl.perspectief.dashboard.access.AccountNames;
import nl.perspectief.dashboard.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what happens to accounts: what cannot be written down does not happen. */
@Component
final class AccessTrail {

    /** In the place of a role, of whom nobody knows. */
    private static final String UNKNOWN = "ONBEKEND";

    private final AuditLog log;
    private final AccountNames accounts;

    AccessTrail(AuditLog log, AccountNames accounts) {
        this.log = log;
        this.accounts = accounts;
    }

    @EventListener
    void keep(AccessEvent event) {
        log.record(event.by(), role(event.by()), action(event.kind()), object(event));
    }

    private String role(@Nullable Long id) {
        return id == null ? UNKNOWN : accounts.role(id).map(Role::name).orElse(UNKNOWN);
    }

    private static AuditAction action(AccessEvent.Kind kind) {
        return switch (kind) {
            case SIGNED_IN -> AuditAction.SIGNED_IN;
            case SIGNED_OUT -> AuditAction.SIGNED_OUT;
            case REFUSED, LOCKED -> AuditAction.SIGN_IN_REFUSED;
            case INVITED -> AuditAction.ACCOUNT_INVITED;
            case DISABLED -> AuditAction.ACCOUNT_DISABLED;
            case PASSWORD_CHOSEN,
                    SECOND_FACTOR_ON,
                    SECOND_FACTOR_OFF,
                    SESSIONS_ENDED,
                    ENABLED,
                    ROLE_CHANGED,
                    TOKEN_MADE,
                    TOKEN_REVOKED ->
                    AuditAction.ACCOUNT_CHANGED;
        };
    }

    /** Of changes also which; an attempt may name no account at all. */
    private static String object(AccessEvent event) {
        var id = event.accountId();
        return "account:" + (id == null ? "unknown" : id) + "/" + event.kind();
    }
}
