package nl.perspectief.dashboard.mail;

import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What is written to everyone of a municipality, or to every administrator.
 *
 * @param about the quarter; null when nobody could tell
 * @param receipt of the file it is about; null for a reminder
 * @param key what it is once for each account; null when somebody asks for it by hand
 */
record Letter(
        Occasion occasion,
        @Nullable About about,
        @Nullable Long receipt,
        @Nullable String key,
        String subject,
        String text) {

    /** Why it is sent; the names are kept. */
    enum Occasion {
        /** The deadline comes near. */
        AHEAD,
        /** The deadline has passed. */
        OVERDUE,
        /** Somebody at the ministry asks for it. */
        BY_HAND,
        /** A file that came by the inbox was looked at. */
        RECEIPT,
        /** Figures that somebody asked to be sent with each new snapshot. */
        EXPORT
    }

    /** A quarter of a municipality in a programme. */
    record About(String programme, String municipality, Quarter quarter) {

        @Override
        public String toString() {
            return programme + "/" + municipality + "/" + quarter;
        }
    }
}
