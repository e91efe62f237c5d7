package nl.perspectief.sql;

import java.math.BigDecimal;

/**
 * A target, handed to the warehouse.
 *
 * @param municipalityCode ALL for the programme
 * @param value in the unit of the figure: a share is 0 to 1
 */
public record TargetInput(
        String indicator,
        String measure,
        String programme,
        String municipalityCode,
        String year,
        BigDecimal value) {

    /** As part of what a snapshot is known by. */
    String line() {
        return "target %s %s %s %s %s %s"
                .formatted(
                        indicator,
                        measure,
                        programme,
                        municipalityCode,
                        year,
                        value.stripTrailingZeros().toPlainString());
    }
}
