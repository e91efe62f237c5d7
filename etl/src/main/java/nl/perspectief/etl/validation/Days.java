package nl.perspectief.etl.validation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as sentences show them. */
final class Days {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private Days() {}

    /** 31-03-2026. */
    static String shown(LocalDate day) {
        return FORMAT.format(day);
    }
}
