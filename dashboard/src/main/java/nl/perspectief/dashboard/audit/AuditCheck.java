package nl.perspectief.dashboard.audit;

import java.util.OptionalLong;

/**
 * Whether the chain holds.
 *
 * @param lines how many were found sound, from the first
 * @param lastHash of the last sound line; whoever kept it elsewhere can tell later that nothing
 *     before it was written anew
 * @param firstBroken the first line that is not as it was written, or is missing
 */
public record AuditCheck(long lines, String lastHash, OptionalLong firstBroken) {

    public boolean isSound() {
        return firstBroken.isEmpty();
    }
}
