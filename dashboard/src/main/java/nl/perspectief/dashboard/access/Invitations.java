package nl.perspectief.dashboard.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Links by which somebody chooses a password: for a week, and once. */
@Component
final class Invitations {

    static final String PATH = "/uitnodiging/";

    private static final Duration VALID = Duration.ofDays(7);
    private static final int TOKEN_BYTES = 32;

    private final InvitationQueries invitations;
    private final SecureRandom random = new SecureRandom();

    Invitations(InvitationQueries invitations) {
        this.invitations = invitations;
    }

    /**
     * The path of a new link; the former one stops working.
     *
     * @param accountId null for the first administrator
     * @param by null when the program itself made it
     */
    String link(@Nullable Long accountId, @Nullable Long by) {
        byte[] token = new byte[TOKEN_BYTES];
        random.nextBytes(token);
        var text = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        var now = Instant.now();
        invitations.insert(hash(text), accountId, by, now, now.plus(VALID));
        return PATH + text;
    }

    Optional<InvitationQueries.Invitation> open(String token) {
        return invitations.open(hash(token), Instant.now());
    }

    boolean use(String token) {
        return invitations.use(hash(token), Instant.now());
    }

    /** The token itself is as good as random, so that a plain hash betrays nothing. */
    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }
}
