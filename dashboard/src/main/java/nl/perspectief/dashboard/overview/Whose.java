package nl.perspectief.dashboard.overview;

import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Municipality;

/**
 * Whose figure it is.
 *
 * @param label as it stands alone, beside a line or a number
 * @param inText as it stands in a sentence, after "in" or "voor"
 */
record Whose(String label, String inText) {

    static Whose of(Municipality municipality) {
        return new Whose(municipality.name(), municipality.name());
    }

    static Whose of(Programme programme) {
        return new Whose(programme.name(), programme.nameInText());
    }
}
