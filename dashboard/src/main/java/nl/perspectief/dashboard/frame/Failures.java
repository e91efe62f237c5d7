package nl.perspectief.dashboard.frame;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what failed under a reference that the reader can pass on. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int REFERENCE_LENGTH = 8;

    private Failures() {}

    static String log(Throwable failure) {
        var reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        LOG.error("Failure {}", reference, failure);
        return reference;
    }
}
