package nl.perspectief.etl.delivery;

/** More time that cannot be given. */
public final class PostponementRefusedException extends RuntimeException {

    /** Why not. */
    public enum Reason {
        /** The day is no later than it is for everyone. */
        NOT_LATER,
        /** More time is given for a reason. */
        NO_REASON
    }

    private final Reason reason;

    PostponementRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
