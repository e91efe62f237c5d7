package nl.perspectief.etl.delivery;

/** A message that is not kept. */
public final class MessageRefusedException extends RuntimeException {

    /** Why not. */
    public enum Reason {
        /** There is nothing in it. */
        EMPTY,
        /** It is longer than 2 000 characters. */
        TOO_LONG,
        /** It holds what may be the citizen service number of a person. */
        HOLDS_A_BSN
    }

    private final Reason reason;

    MessageRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
