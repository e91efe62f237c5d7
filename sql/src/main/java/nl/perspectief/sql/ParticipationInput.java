package nl.perspectief.sql;

import org.jspecify.annotations.Nullable;

/**
 * What somebody entered of taking part, in the place of the line of participation.csv with the same
 * programme, municipality and first quarter, or beside it.
 *
 * @param to null: without an end
 * @param isRemoved whether it does not take part from that quarter on after all
 */
public record ParticipationInput(
        String programme,
        String municipalityCode,
        Quarter from,
        @Nullable Quarter to,
        boolean isRemoved) {

    /** As part of what a snapshot is known by. */
    String line() {
        return "participation %s %s %s %s"
                .formatted(programme, municipalityCode, from, isRemoved ? "removed" : to);
    }
}
