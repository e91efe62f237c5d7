package nl.perspectief.etl.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.perspectief.etl.definition.CsvResource;

/**
 * Names of persons in a text: a known first name, an initial or a title, with a surname behind it.
 * Names that nobody put in the list are not found; better that than a warning at every two words
 * with a capital.
 */
final class PersonNames {

    private static final String PREFIXES =
            "(?:(?:van|de|der|den|het|ter|ten|te|el|al|la|von|in|op|['’]t)[ -]){0,3}";
    private static final String SURNAME =
            "(?!(?:Feb|Mrt|Maart|Apr|Mei|Jun|Jul|Aug|Sep|Okt|Nov|Dec))"
                    + "(?!(?:Alle|Alleen|Als|Bij|Daarna|Dat|Deze|Die|Dit|Door|Een|Elke?|Geen|Het|Hier|Hij"
                    + "|Iedere?|Met|Naar|Niet|Ook|Per|Toen|Voor|Vul|Wij|Wat|Zie|Zij)(?!\\p{L}))"
                    + "(?:El |Al |Ben |Van |De |Den |Ter |Ten )?\\p{Lu}\\p{Ll}[\\p{L}'’-]+";
    private static final Pattern WITH_FIRST_NAME =
            Pattern.compile("(?<!\\p{L})(\\p{Lu}\\p{Ll}[\\p{L}-]*)[  ]" + PREFIXES + SURNAME);
    private static final Pattern WITH_INITIALS =
            Pattern.compile(
                    "(?<![\\p{L}.])((?:\\p{Lu}\\. ?){1,4})" + PREFIXES + SURNAME + "(?!\\p{L})");

    /** One letter with a point behind another word ends a sentence: "wijze B. Eén rij". */
    private static final Pattern LEADS_TO_NAME =
            Pattern.compile(
                    "(?:^|[:;,(/\\n-]|\\b(?:en|of|van|met|door|voor|namens|bij|aan|bel|mail|is|en|naar|over))\\s*$",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern WITH_TITLE =
            Pattern.compile(
                    "(?<!\\p{L})(?:[Dd]hr|[Mm]evr|[Mm]w|[Hh]r|[Dd]e heer|[Mm]evrouw|[Mm]eneer)\\.? "
                            + "(?:\\p{Lu}\\. ?){0,4}"
                            + PREFIXES
                            + SURNAME);

    private static final Set<String> FIRST_NAMES = read("/workbooks/common/first_names.csv");

    private static final Pattern WRITER =
            Pattern.compile("\\p{Lu}[\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,3},? \\p{Lu}[\\p{L}.'’-]+");
    private static final Set<String> NO_PERSONS =
            Set.of(
                    "microsoft",
                    "office",
                    "apache",
                    "google",
                    "excel",
                    "user",
                    "gebruiker",
                    "gemeente",
                    "windows",
                    "beheer",
                    "admin",
                    "werk",
                    "team",
                    "afdeling",
                    "stichting");

    /** Abbreviations that look like initials. */
    private static final Set<String> NO_INITIALS =
            Set.of("BV", "NV", "WI", "OM", "ZZP", "MBO", "UWV", "GGZ", "GGD", "HBO", "TAV", "IVM");

    private PersonNames() {}

    private static Set<String> read(String file) {
        Set<String> names = new HashSet<>();
        for (var line : CsvResource.read(file)) {
            names.add(line.get("name").toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(names);
    }

    /** Whether a field that names its writer names a person, and not a program or an office. */
    static boolean isWriter(String text) {
        return !in(text).isEmpty()
                || WRITER.matcher(text.strip()).matches()
                        && NO_PERSONS.stream().noneMatch(text.toLowerCase(Locale.ROOT)::contains);
    }

    static boolean isFirstName(String word) {
        return FIRST_NAMES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Where names stand, as start and end. */
    static List<int[]> in(String text) {
        List<int[]> found = new ArrayList<>();
        var first = WITH_FIRST_NAME.matcher(text);
        int from = 0;
        while (from < text.length() && first.find(from)) {
            boolean isName = isFirstName(first.group(1).split("-", 2)[0]);
            if (isName) {
                found.add(new int[] {first.start(), first.end()});
            }
            from = isName ? first.end() : first.end(1);
        }
        var initials = WITH_INITIALS.matcher(text);
        while (initials.find()) {
            var letters = initials.group(1).replaceAll("[. ]", "");
            boolean mayEndSentence =
                    letters.length() == 1
                            && !LEADS_TO_NAME.matcher(text.substring(0, initials.start())).find();
            if (!mayEndSentence && !NO_INITIALS.contains(letters)) {
                found.add(new int[] {initials.start(), initials.end()});
            }
        }
        var titled = WITH_TITLE.matcher(text);
        while (titled.find()) {
            found.add(new int[] {titled.start(), titled.end()});
        }
        return found;
    }
}
