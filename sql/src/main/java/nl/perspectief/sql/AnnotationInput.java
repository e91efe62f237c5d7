package nl.perspectief.sql;

import org.jspecify.annotations.Nullable;

/**
 * What a reader should know of a figure, handed to the warehouse.
 *
 * @param indicator null for all of them
 * @param municipalityCode ALL for the programme
 * @param period a quarter or a year
 * @param sentence in Dutch
 */
public record AnnotationInput(
        @Nullable String indicator,
        String programme,
        String municipalityCode,
        String period,
        String sentence) {

    /** As part of what a snapshot is known by. */
    String line() {
        return "annotation %s %s %s %s %s"
                .formatted(indicator, programme, municipalityCode, period, sentence);
    }
}
