package nl.perspectief.etl.annotate;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells formulas that need another workbook. Without the link they would be broken, so their last
 * value stays in their place, as with Excel's own Koppelingen verbreken.
 */
final class Formulas {

    private static final Pattern QUOTED_TEXT = Pattern.compile("\"[^\"]*+\"");

    /** {@code [1]Blad1!A1}, {@code 'C:\map\[Map1.xlsx]Blad 1'!A1}; not {@code Tabel[kolom]}. */
    private static final Pattern OUTSIDE =
            Pattern.compile("'[^'\\[!]*+\\[[^]]++][^!]*+!|\\[[^\\[\\]]++][\\p{L}\\p{N}_.:]*+!");

    private static final Pattern NAME = Pattern.compile("[\\p{L}_\\\\][\\p{L}\\p{N}_.\\\\]*");

    private final Set<String> outsideNames;

    /**
     * @param outsideNames names that stand for cells of another workbook, in capitals
     */
    Formulas(Set<String> outsideNames) {
        this.outsideNames = outsideNames;
    }

    boolean pointOutside(CharSequence formula) {
        boolean mayPoint = !outsideNames.isEmpty() || formula.toString().indexOf('[') >= 0;
        if (!mayPoint) {
            return false;
        }
        var bare = QUOTED_TEXT.matcher(formula).replaceAll("");
        return OUTSIDE.matcher(bare).find() || usesOutsideName(bare);
    }

    private boolean usesOutsideName(String formula) {
        return !outsideNames.isEmpty()
                && NAME.matcher(formula)
                        .results()
                        .anyMatch(
                                name ->
                                        outsideNames.contains(
                                                name.group().toUpperCase(Locale.ROOT)));
    }
}
