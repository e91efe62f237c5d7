package nl.perspectief.etl.mapping;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.perspectief.etl.finding.Fault;
import nl.perspectief.etl.finding.FindingGroup;
import nl.perspectief.etl.finding.Shown;
import nl.perspectief.etl.workbook.Cell;

/**
 * Reads pseudonyms. They are compared without regard to case and spaces, so that is how they are
 * kept: {@code t 0001} and {@code T0001} are one.
 */
final class KeyColumn extends ColumnReader {

    private static final int LONGEST = 50;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern SCIENTIFIC = Pattern.compile("[0-9.,]+[eE][+-]?[0-9]+");

    private final int longest;

    KeyColumn(Place place) {
        super(place);
        var maximum = place.definition().maximum();
        longest = maximum == null ? LONGEST : maximum.intValue();
    }

    @Override
    boolean isRemembered() {
        return false; // nearly every one is another
    }

    @Override
    String shown(String text) {
        return Shown.masked(text);
    }

    @Override
    void explain(Fault fault, String text, FindingGroup group) {
        group.with("tot", Integer.toString(longest));
    }

    @Override
    Reading readText(String clean) {
        if (Texts.isMissing(clean)) {
            return Reading.NOTHING;
        }
        var key = canonical(clean);
        if (key.length() > longest) {
            return Reading.unreadable(Fault.E04_TOO_LONG);
        }
        return hasLetter(key) ? Reading.of(key) : Reading.odd(key, Fault.E18);
    }

    @Override
    Reading readNumber(Cell.Number number) {
        return number.isDate()
                ? Reading.unreadable(Fault.E04_KEY_IS_DATE)
                : readText(number.displayed());
    }

    private static String canonical(String clean) {
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            boolean isPlain = c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-' || c == '_';
            if (!isPlain) {
                var form = Normalizer.normalize(clean, Normalizer.Form.NFKC);
                return SPACES.matcher(form).replaceAll("").toUpperCase(Locale.ROOT);
            }
        }
        return clean;
    }

    private static boolean hasLetter(String key) {
        for (int i = 0; i < key.length(); i++) {
            if (Character.isLetter(key.charAt(i))) {
                return !SCIENTIFIC.matcher(key).matches();
            }
        }
        return false;
    }
}
