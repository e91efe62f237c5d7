package nl.perspectief.etl.delivery;

import java.time.Instant;
import nl.perspectief.etl.validation.Waiver;
import org.jspecify.annotations.Nullable;

/**
 * A waiver as it stands in the register.
 *
 * @param grantedBy who decided
 * @param withdrawn null while it was not taken back
 */
public record GrantedWaiver(
        long id,
        Waiver waiver,
        String grantedBy,
        Instant grantedAt,
        @Nullable Withdrawal withdrawn) {

    /** From then on no file is let through by it; what was taken stays. */
    public record Withdrawal(String by, Instant at) {}
}
