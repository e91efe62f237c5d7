package nl.perspectief.etl.delivery;

/** What a person asked cannot be done; nothing has changed. */
public final class DeliveryRefusedException extends RuntimeException {

    private final Reason reason;

    /** Why not. */
    public enum Reason {
        /** There is no such delivery, or it is another municipality's: nobody learns which. */
        UNKNOWN,
        /** The file is larger than one may be. */
        TOO_LARGE,
        /** The account handed in as many files today as it may. */
        TOO_MANY_FILES,
        /** The account handed in as many bytes today as it may. */
        TOO_MANY_BYTES,
        /** The step does not follow on where the delivery is by now. */
        NOT_NOW,
        /** A reason is asked, and there is none, or a longer one than is kept. */
        REASON_NEEDED,
        /** Warnings without a reason are left. */
        UNCONFIRMED,
        /** The same content was submitted already. */
        KNOWN,
        /** It takes another person than this one. */
        SAME_PERSON
    }

    DeliveryRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
