package nl.perspectief.dashboard.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as the register keeps it.
 *
 * @param passwordHash null as long as no password was chosen
 * @param lockedUntil null unless too many attempts failed
 * @param totpSecret of the second factor; null when it is not used
 * @param totpStep the last step of time of which a code was used
 * @param version goes up with all that must end the sessions of before
 */
record StoredAccount(
        Account account,
        AccountState state,
        @Nullable String passwordHash,
        @Nullable Instant lockedUntil,
        @Nullable String totpSecret,
        long totpStep,
        int version,
        @Nullable Instant signedInAt) {

    boolean isLocked(Instant now) {
        return lockedUntil != null && lockedUntil.isAfter(now);
    }
}
