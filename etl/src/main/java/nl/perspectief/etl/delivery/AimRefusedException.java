package nl.perspectief.etl.delivery;

/** A target or annotation that cannot be set or taken back. */
public final class AimRefusedException extends RuntimeException {

    /** Why not. */
    public enum Reason {
        INDICATOR,
        MEASURE,
        PROGRAMME,
        MUNICIPALITY,
        YEAR,
        PERIOD,
        /** Below zero, or more than a figure of its kind can be. */
        VALUE,
        /** None, or too long. */
        SENTENCE,
        /** It does not hold any more. */
        GONE
    }

    private final Reason reason;

    AimRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
