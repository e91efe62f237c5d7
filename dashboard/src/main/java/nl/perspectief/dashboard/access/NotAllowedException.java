package nl.perspectief.dashboard.access;

/** Somebody asked for what is not theirs. The message is for the log and names nobody. */
public final class NotAllowedException extends RuntimeException {

    public NotAllowedException(String message) {
        super(message);
    }
}
