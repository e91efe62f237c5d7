package nl.perspectief.etl.validation;

import java.time.LocalDate;
import nl.perspectief.etl.finding.Shown;

/** Days as sentences show them. */
final class Days {

    private Days() {}

    /** 31-03-2026. */
    static String shown(LocalDate day) {
        return Shown.day(day);
    }
}
