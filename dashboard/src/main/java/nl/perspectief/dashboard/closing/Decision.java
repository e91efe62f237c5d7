package nl.perspectief.dashboard.closing;

import nl.perspectief.dashboard.audit.AuditAction;
import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.delivery.ClosureDesk;
import nl.perspectief.sql.Quarter;

/**
 * What somebody wants to do at the desk.
 *
 * @param action as it is kept once it is done
 * @param object programme and quarter
 */
record Decision(AuditAction action, String object, Step step) {

    /** The doing. */
    @FunctionalInterface
    interface Step {

        /**
         * @throws nl.perspectief.etl.delivery.ClosureRefusedException when it cannot be done
         */
        void at(ClosureDesk desk, Actor by);
    }

    static Decision of(AuditAction action, String programme, Quarter quarter, Step step) {
        return new Decision(action, programme + "/" + quarter, step);
    }
}
