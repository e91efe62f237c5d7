package nl.perspectief.etl.definition;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts made comparable: NFKC, lower case, without accents, punctuation, asterisks and extra
 * spaces.
 */
public final class Normalised {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}+&✓✔]+");

    private Normalised() {}

    /** {@code "Startdatum werk*\n"} becomes {@code "startdatum werk"}. */
    public static String text(String text) {
        var decomposed =
                Normalizer.normalize(
                        Normalizer.normalize(text, Normalizer.Form.NFKC), Normalizer.Form.NFD);
        var plain = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
        return NOT_A_WORD.matcher(plain).replaceAll(" ").strip();
    }
}
