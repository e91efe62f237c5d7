package nl.perspectief.etl.delivery;

/** A quarter that cannot be closed, or not by this person. */
public final class ClosureRefusedException extends RuntimeException {

    /** Why not. */
    public enum Reason {
        /** The figures do not reach as far as the quarter. */
        NOT_ENDED,
        /** It, or a later one, is closed. */
        CLOSED,
        /** Another quarter of the programme waits for a second person. */
        ANOTHER_WAITS,
        /** It takes two persons, and this is the first of them. */
        SAME_PERSON,
        /** Only who proposed it may take it back. */
        NOT_THE_PROPOSER,
        /** There is none that waits: somebody was quicker. */
        NOT_WAITING,
        /** The figures that were to be kept are not there any more. */
        FIGURES_GONE,
        /** Who does not agree says why. */
        NO_REASON
    }

    private final Reason reason;

    ClosureRefusedException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
