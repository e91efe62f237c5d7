package nl.perspectief.etl.finding;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.perspectief.etl.privacy.FileNames;
import nl.perspectief.etl.privacy.PersonalData;

/** Makes values fit to be shown and kept: what may identify a person is masked. */
public final class Shown {

    private static final int LONGEST = 40;
    private static final int DIGITS_OF_A_DAY = 8;

    /** A day with its year, which may be one of birth. */
    private static final Pattern DAY_OF_A_YEAR =
            Pattern.compile(
                    "\\d{1,2}[-/. ]+\\d{1,2}[-/. ]+(?:\\d{4}|\\d{2})(?!\\d)"
                            + "|\\d{4}[-/. ]+\\d{1,2}[-/. ]+\\d{1,2}"
                            + "|\\d{1,2}e?[-/. ]*(?:jan|feb|mrt|maa|apr|mei|jun|jul|aug|sep|okt|nov|dec)"
                            + "[a-z]*\\.?[-/. ']*\\d{2}",
                    Pattern.CASE_INSENSITIVE);

    /** A pseudonym in the wrong column; but not {@code mei-2026}. */
    private static final Pattern LIKE_A_KEY =
            Pattern.compile("^\\p{L}{1,6}[-_]?(?!(?:19|20)\\d\\d(?!\\d))\\d{3,}");

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd-MM-uuuu", Locale.ROOT);

    private Shown() {}

    /** A key or free text: its first character and its length. */
    public static String masked(String text) {
        return PersonalData.mask(text);
    }

    /**
     * A value in a column of numbers or codes: shown, unless it looks like a name, an address, a
     * phone number, a day of birth or another thing that was put in the wrong column.
     */
    public static String value(String text) {
        var plain = plain(text);
        return mayIdentify(plain)
                        || digits(plain) >= DIGITS_OF_A_DAY
                        || DAY_OF_A_YEAR.matcher(plain).find()
                ? masked(plain)
                : plain;
    }

    /** A value in a column of days: a wrong day is shown, or nobody could mend it. */
    public static String dayValue(String text) {
        var plain = plain(text);
        return mayIdentify(plain) || digits(plain) > DIGITS_OF_A_DAY ? masked(plain) : plain;
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    /** A heading, or the name of a sheet: shown but for what identifies, and not at any length. */
    public static String open(String text) {
        var plain = PersonalData.masked(text.strip().replaceAll("\\s+", " "));
        return plain.length() > LONGEST * 2 ? plain.substring(0, LONGEST * 2) + "…" : plain;
    }

    /** The name of a file, or its whole path: shown but for what identifies a person. */
    public static String fileName(String name) {
        return FileNames.masked(name);
    }

    /** 31-03-2026. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    private static boolean mayIdentify(String text) {
        return text.length() > LONGEST
                || LIKE_A_KEY.matcher(text).find()
                || text.contains("@")
                || capitalisedWords(text) > 1;
    }

    private static long digits(String text) {
        return text.chars().filter(Character::isDigit).count();
    }

    private static long capitalisedWords(String text) {
        long words = 0;
        for (var word : text.split("[^\\p{L}]+")) {
            if (word.length() > 1
                    && Character.isUpperCase(word.charAt(0))
                    && Character.isLowerCase(word.charAt(1))) {
                words++;
            }
        }
        return words;
    }
}
