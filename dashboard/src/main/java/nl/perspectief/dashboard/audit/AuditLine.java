package nl.perspectief.dashboard.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done.
 *
 * @param number from 1, without gaps
 * @param accountId null for whoever typed a command, and for the clock
 * @param role of the account then, or where else it came from
 * @param action an {@link AuditAction}, or what an earlier program called one
 * @param object number or code of what it was done with, such as {@code delivery:12}
 * @param formerHash of the line before it
 */
public record AuditLine(
        long number,
        Instant at,
        @Nullable Long accountId,
        String role,
        String action,
        String object,
        String formerHash,
        String hash) {

    /** Whether its hash is that of what it says now. */
    boolean isAsWritten() {
        return hash.equals(hashOf(number, at, accountId, role, action, object, formerHash));
    }

    /** No field can hold a line end, so no two lines have the same text. */
    static String hashOf(
            long number,
            Instant at,
            @Nullable Long accountId,
            String role,
            String action,
            String object,
            String formerHash) {
        var text =
                String.join(
                        "\n",
                        formerHash,
                        Long.toString(number),
                        at.toString(),
                        accountId == null ? "" : accountId.toString(),
                        role,
                        action,
                        object);
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
