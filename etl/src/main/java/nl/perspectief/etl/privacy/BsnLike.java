package nl.perspectief.etl.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A number as long as a BSN: eight or nine digits, also with spaces, dots or dashes, or with
 * letters before it as a pseudonym would have. Days written as 20260331 or 31-03-2026 are none.
 *
 * @param start where it begins in its text
 * @param end where it ends
 * @param hasLetters whether letters stand against it
 */
public record BsnLike(long number, int start, int end, boolean hasLetters) {

    private static final Pattern TOGETHER =
            Pattern.compile("(?<![\\p{N}.,])(?<![\\p{N}][-/])\\d{8,9}(?![\\p{N}])(?![-/.,]\\p{N})");
    private static final Pattern IN_GROUPS =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?<!\\p{N}[ .-])\\d{2,4}([ .-])\\d{2,4}(?:\\1\\d{2,4}){1,2}"
                            + "(?![\\p{L}\\p{N}])(?![ .-]\\p{N})");
    private static final Pattern SEPARATORS = Pattern.compile("[ .\\-\\u00a0]");
    private static final Pattern WHOLE = Pattern.compile("\\d{8,9}");
    private static final Pattern DAY = Pattern.compile("\\d{1,2}[ .-]\\d{1,2}[ .-](?:19|20)\\d{2}");
    private static final int SHORTEST = 8;
    private static final int DIGITS_OF_A_DAY = 8;
    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2100;

    public boolean passes() {
        return Elfproef.passes(number);
    }

    /** Whether a number is as long as a BSN and no day. */
    public static boolean is(double number) {
        return Elfproef.isAsLong(number) && !isDay((long) number);
    }

    /** All of them in a text, in order; a text that is nothing else counts with all its digits. */
    public static List<BsnLike> in(String text) {
        if (digits(text) < SHORTEST) {
            return List.of();
        }
        var plain = SEPARATORS.matcher(text).replaceAll("");
        if (WHOLE.matcher(plain).matches()) {
            long number = Long.parseLong(plain);
            boolean isDay = plain.length() == DIGITS_OF_A_DAY && isDay(number);
            return isDay || DAY.matcher(text.strip()).matches()
                    ? List.of()
                    : List.of(new BsnLike(number, 0, text.length(), false));
        }
        List<BsnLike> found = new ArrayList<>();
        find(TOGETHER, text, found);
        find(IN_GROUPS, text, found);
        return found;
    }

    private static void find(Pattern pattern, String text, List<BsnLike> found) {
        var matcher = pattern.matcher(text);
        while (matcher.find()) {
            var digits = SEPARATORS.matcher(matcher.group()).replaceAll("");
            boolean isDay =
                    digits.length() == DIGITS_OF_A_DAY && isDay(Long.parseLong(digits))
                            || DAY.matcher(matcher.group()).matches();
            if (WHOLE.matcher(digits).matches() && !isDay) {
                found.add(
                        new BsnLike(
                                Long.parseLong(digits),
                                matcher.start(),
                                matcher.end(),
                                touchesLetter(text, matcher.start(), matcher.end())));
            }
        }
    }

    private static boolean touchesLetter(String text, int start, int end) {
        return start > 0 && Character.isLetter(text.charAt(start - 1))
                || end < text.length() && Character.isLetter(text.charAt(end));
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            digits += c >= '0' && c <= '9' ? 1 : 0;
        }
        return digits;
    }

    /** 20260331 or 31032026. */
    private static boolean isDay(long number) {
        int first = (int) (number / 1_000_000);
        int second = (int) (number / 10_000 % 100);
        int last = (int) (number % 10_000);
        return exists((int) (number / 10_000), last / 100, last % 100)
                || exists(last, second, first);
    }

    private static boolean exists(int year, int month, int day) {
        if (year < EARLIEST_YEAR || year > LATEST_YEAR || month < 1 || month > 12 || day < 1) {
            return false;
        }
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException _) {
            return false;
        }
    }
}
