package nl.perspectief.etl.delivery;

import java.util.List;
import nl.perspectief.sql.Quarter;

/** A change in who takes part that cannot be made. */
public final class ParticipationRefusedException extends RuntimeException {

    /** Why not. */
    public enum Reason {
        /** There is no such programme. */
        PROGRAMME,
        /** The municipality is not in the list. */
        MUNICIPALITY,
        /** It is said when it begins. */
        NO_BEGINNING,
        /** The last quarter comes before the first. */
        ORDER,
        /** It takes part in one of these quarters already. */
        OVERLAP,
        /** Nothing would be otherwise than it is. */
        NOTHING_NEW,
        /** A change is made for a reason. */
        NO_REASON,
        /** It is no more as it was when the change was thought of. */
        GONE,
        /** Quarters that are closed would get other participants. */
        CLOSED,
        /** Deliveries that count would count no more. */
        DELIVERED,
        /** A target or a note beside figures is of a municipality that would take part no more. */
        SPOKEN_OF,
        /** A programme has at least one participant. */
        LAST_ONE
    }

    private final Reason reason;
    private final List<Quarter> quarters;

    ParticipationRefusedException(Reason reason, List<Quarter> quarters) {
        super(reason.name());
        this.reason = reason;
        this.quarters = List.copyOf(quarters);
    }

    ParticipationRefusedException(Reason reason) {
        this(reason, List.of());
    }

    public Reason reason() {
        return reason;
    }

    /** Those that stand in its way, in order; empty when it is not about quarters. */
    public List<Quarter> quarters() {
        return quarters;
    }
}
