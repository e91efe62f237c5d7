package nl.perspectief.etl.mapping;

import nl.perspectief.etl.finding.Fault;
import org.jspecify.annotations.Nullable;

/**
 * What one cell comes to.
 *
 * @param value null when there is none, or when it could not be read
 * @param fault why it could not be read, or what is odd about it; null = nothing to say
 */
record Reading(@Nullable Object value, @Nullable Fault fault) {

    static final Reading NOTHING = new Reading(null, null);

    static Reading of(Object value) {
        return new Reading(value, null);
    }

    static Reading odd(@Nullable Object value, Fault warning) {
        return new Reading(value, warning);
    }

    static Reading unreadable(Fault fault) {
        return new Reading(null, fault);
    }
}
