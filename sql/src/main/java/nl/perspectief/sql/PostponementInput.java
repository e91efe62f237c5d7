package nl.perspectief.sql;

import java.time.LocalDate;

/**
 * A postponed deadline, handed to the warehouse.
 *
 * @param until the last day on which the delivery is in time
 */
public record PostponementInput(
        String programme, String municipalityCode, Quarter quarter, LocalDate until) {

    /** As part of what a snapshot is known by. */
    String line() {
        return "postponement %s %s %s %s".formatted(programme, municipalityCode, quarter, until);
    }
}
