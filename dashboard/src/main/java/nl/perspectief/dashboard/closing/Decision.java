package nl.perspectief.dashboard.closing;

import nl.perspectief.etl.delivery.Actor;
import nl.perspectief.etl.delivery.ClosureDesk;

/** What somebody wants to do at the desk. */
@FunctionalInterface
interface Decision {

    /**
     * @throws nl.perspectief.etl.delivery.ClosureRefusedException when it cannot be done
     */
    void at(ClosureDesk desk, Actor by);
}
