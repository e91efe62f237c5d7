package nl.perspectief.dashboard.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Links by which somebody chooses a password: for a week, and once. */
@Component
final class Invitations {

    static final String PATH = "/uitnodiging/";

    private static final Duration VALID = Duration.ofDays(7);

    private final InvitationQueries invitations;

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
        var token = Secret.random();
        var now = Instant.now();
        invitations.insert(Secret.hash(token), accountId, by, now, now.plus(VALID));
        return PATH + token;
    }

    Optional<InvitationQueries.Invitation> open(String token) {
        return invitations.open(Secret.hash(token), Instant.now());
    }

    boolean use(String token) {
        return invitations.use(Secret.hash(token), Instant.now());
    }
}
