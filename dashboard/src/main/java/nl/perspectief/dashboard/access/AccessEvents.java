package nl.perspectief.dashboard.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what happened to whoever listens. */
@Component
final class AccessEvents {

    private final ApplicationEventPublisher publisher;

    AccessEvents(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    void tell(AccessEvent.Kind kind, @Nullable Long accountId, @Nullable Long by) {
        publisher.publishEvent(new AccessEvent(kind, accountId, by, Instant.now()));
    }

    /** Something that somebody did to their own account. */
    void tellOwn(AccessEvent.Kind kind, long accountId) {
        tell(kind, accountId, accountId);
    }
}
