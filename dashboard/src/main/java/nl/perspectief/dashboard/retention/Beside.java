package nl.perspectief.dashboard.retention;

import nl.perspectief.dashboard.figure.Group;
import nl.perspectief.dashboard.indicator.Observation;
import org.jspecify.annotations.Nullable;

/**
 * Whether people keep their work, counted in two other ways.
 *
 * @param sameEmployer BEH-02: until they leave their first employer
 * @param jobAfterSixMonths BEH-03: a job at the end of the sixth month; null when there is none
 */
record Beside(Group sameEmployer, @Nullable Observation jobAfterSixMonths) {}
