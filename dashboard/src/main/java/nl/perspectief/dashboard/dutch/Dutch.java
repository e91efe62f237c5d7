package nl.perspectief.dashboard.dutch;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Writes values as a Dutch reader expects them: 1.234, 58 %, 14-10-2026. */
public final class Dutch {

    public static final Locale LOCALE = Locale.of("nl", "NL");

    /** Keeps a number and its unit on one line. */
    private static final String NO_BREAK = "\u00a0";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy", LOCALE);

    private Dutch() {}

    public static String count(long number) {
        return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(LOCALE)).format(number);
    }

    /** A share 0–1 in whole per cents: {@code 58 %}. */
    public static String percent(double share) {
        return wholePercent(share) + NO_BREAK + "%";
    }

    /** Two shares 0–1 as limits: {@code 52–64 %}; {@code 100 %} when they look the same. */
    public static String percents(double lower, double upper) {
        return wholePercent(lower) == wholePercent(upper)
                ? percent(upper)
                : wholePercent(lower) + "–" + percent(upper);
    }

    /** A share 0–1 in whole per cents, as it is shown; what is said of it is reckoned from this. */
    public static long wholePercent(double share) {
        return Math.round(share * 100);
    }

    public static String day(LocalDate day) {
        return day.format(DAY);
    }

    /** {@code 1 gemeente}, {@code 12 gemeenten}. */
    public static String counted(long number, String one, String more) {
        return count(number) + NO_BREAK + (number == 1 ? one : more);
    }

    /** {@code a}, {@code a en b}, {@code a, b en c}. */
    public static String listed(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " en " + words.getLast();
    }
}
