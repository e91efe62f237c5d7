package nl.perspectief.etl.delivery;

/** A term to deliver in that cannot be set. */
public final class DeadlineRefusedException extends RuntimeException {

    /** Why not. */
    public enum Reason {
        /** The quarter is over: its deadline was promised. */
        OVER,
        /** It is not a number of weeks that somebody could mean. */
        WEEKS,
        /** It is so already. */
        NOTHING_NEW,
        /** It is changed for a reason. */
        NO_REASON
    }

    private final Reason reason;

    DeadlineRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
