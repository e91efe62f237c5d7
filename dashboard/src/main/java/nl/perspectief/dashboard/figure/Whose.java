package nl.perspectief.dashboard.figure;

import java.util.List;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.frame.Programme;
import nl.perspectief.dashboard.indicator.Municipality;

/**
 * Whose figure it is.
 *
 * @param label as it stands alone, beside a line or a number
 * @param withArticle whether it has an article in a sentence, after "in" or "voor"
 */
public record Whose(String label, boolean withArticle) {

    /** Between names that are no words of any language. */
    private static final String TOGETHER = " + ";

    public static Whose of(Municipality municipality) {
        return new Whose(municipality.name(), false);
    }

    /** Of those chosen together; of the programme when nobody is. */
    public static Whose together(Programme programme, List<Municipality> chosen) {
        return chosen.isEmpty()
                ? of(programme)
                : new Whose(
                        chosen.stream()
                                .map(Municipality::name)
                                .collect(Collectors.joining(TOGETHER)),
                        false);
    }

    public static Whose of(Programme programme) {
        return new Whose(programme.name(), programme.hasArticle());
    }
}
