package nl.perspectief.etl.privacy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The names of files, as they may be kept, shown and logged: what identifies a person gives way to
 * a word that says what stood there, such as {@code IMPULS_GM0363_2026K1_[persoonsnummer].xlsx}.
 * The word remains, so that the rules say the same of the file that was stored as of the file that
 * came in. None of the words is one that {@link BsnWord} knows.
 */
public final class FileNames {

    private static final Map<Kind, String> WORDS =
            new EnumMap<>(
                    Map.of(
                            Kind.BSN, "[persoonsnummer]",
                            Kind.EMAIL, "[e-mailadres]",
                            Kind.PHONE, "[telefoonnummer]",
                            Kind.IBAN, "[rekeningnummer]",
                            Kind.BIRTH_DATE, "[geboortedatum]",
                            Kind.NAME, "[naam]"));
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern SEPARATOR = Pattern.compile("[_.+-]");

    private FileNames() {}

    /** A name without control characters and without what identifies; masking twice is once. */
    public static String masked(String name) {
        var plain = CONTROL.matcher(name).replaceAll("\uFFFD");
        var masked = new StringBuilder(plain);
        for (var one : in(plain).reversed()) {
            masked.replace(one.start(), one.end(), WORDS.get(one.kind()));
        }
        return masked.toString();
    }

    /** What stands in a name, or stood there before it was masked. */
    public static List<Kind> kinds(String name) {
        List<Kind> kinds = new ArrayList<>();
        in(name).forEach(one -> kinds.add(one.kind()));
        WORDS.forEach(
                (kind, word) -> {
                    if (name.contains(word)) {
                        kinds.add(kind);
                    }
                });
        return kinds.stream().distinct().sorted().toList();
    }

    /** Names of files have other characters where texts have spaces; each place once. */
    private static List<PersonalData.Found> in(String name) {
        List<PersonalData.Found> found = new ArrayList<>();
        PersonalData.in(name).forEach(one -> add(one, found));
        PersonalData.in(name.replace('_', ' ')).forEach(one -> add(one, found));
        PersonalData.in(SEPARATOR.matcher(name).replaceAll(" ")).forEach(one -> add(one, found));
        found.sort(Comparator.comparingInt(PersonalData.Found::start));
        return found;
    }

    private static void add(PersonalData.Found one, List<PersonalData.Found> found) {
        var widest = one;
        for (var other : List.copyOf(found)) {
            if (widest.start() < other.end() && other.start() < widest.end()) {
                found.remove(other);
                widest =
                        new PersonalData.Found(
                                other.kind(),
                                Math.min(widest.start(), other.start()),
                                Math.max(widest.end(), other.end()));
            }
        }
        found.add(widest);
    }
}
