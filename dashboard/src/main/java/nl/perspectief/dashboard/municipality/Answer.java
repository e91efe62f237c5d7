package nl.perspectief.dashboard.municipality;

import java.util.Optional;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Period;
import org.jspecify.annotations.Nullable;

/**
 * What was asked for, and what there is of it.
 *
 * @param elsewhere who was asked for and takes part in another programme only
 * @param wholeYear the last year that is whole; null when there is none yet
 * @param profile null when no municipality is chosen, or none that takes part
 */
record Answer(
        Choice choice,
        Optional<Municipality> elsewhere,
        @Nullable Period wholeYear,
        @Nullable Profile profile) {}
