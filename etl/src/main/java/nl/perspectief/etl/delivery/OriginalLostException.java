package nl.perspectief.etl.delivery;

import org.jspecify.annotations.Nullable;

/** A stored original is gone, was changed, or was stored under another key. */
final class OriginalLostException extends RuntimeException {

    OriginalLostException(String sha256, @Nullable Throwable cause) {
        super("Original %s is gone, was changed, or has another key".formatted(sha256), cause);
    }
}
