package nl.perspectief.dashboard.frame;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.perspectief.sql.DamagedDataException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs what failed under a reference that the reader can pass on. */
final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);
    private static final int REFERENCE_LENGTH = 8;

    private Failures() {}

    static String log(Throwable failure) {
        var reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        damage(failure)
                .ifPresentOrElse(
                        sentence -> LOG.error("Failure {}: {}", reference, sentence),
                        () -> LOG.error("Failure {}", reference, failure));
        return reference;
    }

    /** What is wrong with the figures on the disk, and what to do; empty when it is not that. */
    static Optional<String> damage(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(DamagedDataException.class::isInstance)
                .map(cause -> String.valueOf(cause.getMessage()))
                .findFirst();
    }
}
