package nl.perspectief.dashboard.figure;

import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Municipality;

/**
 * Whose figure it is.
 *
 * @param label as it stands alone, beside a line or a number
 * @param withArticle whether it has an article in a sentence, after "in" or "voor"
 */
public record Whose(String label, boolean withArticle) {

    public static Whose of(Municipality municipality) {
        return new Whose(municipality.name(), false);
    }

    public static Whose of(Programme programme) {
        return new Whose(programme.name(), programme.hasArticle());
    }
}
