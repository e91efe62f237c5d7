package nl.perspectief.etl.privacy;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Finds in a text what may identify a person, and masks it. */
public final class PersonalData {

    private static final int SHORTEST = 5;
    private static final int MANY_DIGITS = 8;
    private static final Pattern EMAIL =
            Pattern.compile("[\\w.+-]{1,64}@(?:[\\w-]{1,63}\\.){1,8}\\p{Alpha}{2,24}");
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?<![\\p{N}\\p{L}.,-])(?:(?:\\+|00)31[ -]?(?:\\(0\\)[ -]?)?[1-9]|\\(?0[1-9]\\d{0,3}\\)?)"
                            + "(?:[ -]?\\d){5,8}(?![\\p{N}\\p{L}])");
    private static final Pattern NO_DIGIT = Pattern.compile("\\D");
    private static final Pattern IBAN =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{2,4}){3,8}(?![A-Z0-9])");
    private static final int SHORTEST_IBAN = 15;
    private static final Pattern BIRTH_DATE =
            Pattern.compile(
                    "(?:(?<!\\p{L})geb(?:oren|oortedatum|\\.)?(?: op)?|\\*) ?:? ?"
                            + "\\d{1,2}(?:[-/. ]\\d{1,2}[-/. ]| \\p{L}{3,9}\\.? )(?:\\d{4}|\\d{2})(?!\\d)",
                    Pattern.CASE_INSENSITIVE);
    private static final BigInteger IBAN_MODULUS = BigInteger.valueOf(97);

    private PersonalData() {}

    /** One place in a text. */
    public record Found(Kind kind, int start, int end) {}

    /** Everything found, by place; overlapping places once. */
    public static List<Found> in(String text) {
        if (!isWorthALook(text)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        find(Kind.EMAIL, EMAIL, text, found);
        findIbans(text, found);
        findPhones(text, found);
        find(Kind.BIRTH_DATE, BIRTH_DATE, text, found);
        for (var number : BsnLike.in(text)) {
            if (number.passes()) {
                add(new Found(Kind.BSN, number.start(), number.end()), found);
            }
        }
        PersonNames.in(text).forEach(range -> add(new Found(Kind.NAME, range[0], range[1]), found));
        found.sort(Comparator.comparingInt(Found::start));
        return found;
    }

    /** The text with the first character and the length of what was found. */
    public static String masked(String text) {
        var found = in(text);
        if (found.isEmpty()) {
            return text;
        }
        var masked = new StringBuilder();
        int done = 0;
        for (var one : found) {
            masked.append(text, done, one.start());
            masked.append(mask(text.substring(one.start(), one.end())));
            done = one.end();
        }
        return masked.append(text, done, text.length()).toString();
    }

    /** A text as its first character and its length. */
    public static String mask(String text) {
        var plain = text.strip();
        return plain.isEmpty()
                ? plain
                : "%s… (%d tekens)"
                        .formatted(
                                plain.substring(0, plain.offsetByCodePoints(0, 1)), plain.length());
    }

    /** Whether a field that names its writer, such as a file's author, names a person. */
    public static boolean isWriter(String text) {
        return PersonNames.isWriter(text) || !in(text).isEmpty();
    }

    /** Whether an address is that of one person: by first name, or by initial and surname. */
    public static boolean isPersonal(String address) {
        var parts = address.substring(0, Math.max(0, address.indexOf('@'))).split("[._-]+");
        return PersonNames.isFirstName(parts[0])
                || parts.length > 1
                        && parts[0].length() == 1
                        && parts[parts.length - 1].length() > 2;
    }

    /** Most texts are codes and short words: told apart in one go. */
    private static boolean isWorthALook(String text) {
        if (text.length() < SHORTEST) {
            return false;
        }
        int digits = 0;
        boolean hasCapital = false;
        boolean hasSpace = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '@') {
                return true;
            } else if (c >= '0' && c <= '9') {
                digits++;
            } else {
                hasSpace |= c == ' ' || c == '\u00a0';
                hasCapital |= Character.isUpperCase(c);
            }
        }
        return digits >= MANY_DIGITS || hasSpace && (hasCapital || digits > 2);
    }

    private static void find(Kind kind, Pattern pattern, String text, List<Found> found) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            add(new Found(kind, matcher.start(), matcher.end()), found);
        }
    }

    /** Ten digits, or twelve with those of the country and without a zero. */
    private static void findPhones(String text, List<Found> found) {
        var matcher = PHONE.matcher(text);
        while (matcher.find()) {
            var digits = NO_DIGIT.matcher(matcher.group()).replaceAll("");
            int country = digits.startsWith("0031") ? 4 : digits.startsWith("31") ? 2 : 0;
            var own = digits.substring(country);
            if (own.length() == (own.startsWith("0") ? 10 : 9)) {
                add(new Found(Kind.PHONE, matcher.start(), matcher.end()), found);
            }
        }
    }

    private static void findIbans(String text, List<Found> found) {
        var matcher = IBAN.matcher(text);
        while (matcher.find()) {
            var iban = matcher.group().replace(" ", "");
            if (iban.length() >= SHORTEST_IBAN && isIban(iban)) {
                add(new Found(Kind.IBAN, matcher.start(), matcher.end()), found);
            }
        }
    }

    /** The first four characters behind the rest, letters as 10 to 35: one over a 97-fold. */
    private static boolean isIban(String iban) {
        var digits = new StringBuilder();
        for (char c :
                (iban.substring(4) + iban.substring(0, 4)).toUpperCase(Locale.ROOT).toCharArray()) {
            digits.append(Character.getNumericValue(c));
        }
        return new BigInteger(digits.toString()).mod(IBAN_MODULUS).equals(BigInteger.ONE);
    }

    private static void add(Found one, List<Found> found) {
        boolean isKnown =
                found.stream()
                        .anyMatch(other -> one.start() < other.end() && other.start() < one.end());
        if (!isKnown) {
            found.add(one);
        }
    }
}
