package nl.perspectief.dashboard.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something about access that is worth keeping; published to the listeners of the application. It
 * names nobody but by the number of an account.
 *
 * @param accountId whom it is about; null when an attempt named no known account
 * @param by whose doing it was; null for nobody who is signed in
 */
public record AccessEvent(Kind kind, @Nullable Long accountId, @Nullable Long by, Instant at) {

    /** What happened. */
    public enum Kind {
        SIGNED_IN,
        SIGNED_OUT,
        REFUSED,
        LOCKED,
        INVITED,
        PASSWORD_CHOSEN,
        SECOND_FACTOR_ON,
        SECOND_FACTOR_OFF,
        SESSIONS_ENDED,
        DISABLED,
        ENABLED,
        ROLE_CHANGED,
        TOKEN_MADE,
        TOKEN_REVOKED
    }
}
