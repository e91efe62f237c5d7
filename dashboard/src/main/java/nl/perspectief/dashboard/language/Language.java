package nl.perspectief.dashboard.language;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A language of the screens, and how its readers write values: {@code 1.234}, {@code 58 %}, {@code
 * 14-10-2026} and {@code 2026-K3} in Dutch, {@code 1,234}, {@code 58%}, {@code 14 Oct 2026} and
 * {@code 2026-Q3} in English.
 */
public enum Language {
    DUTCH(Locale.of("nl", "NL"), "dd-MM-yyyy", "\u00a0%", "-K", " en "),
    ENGLISH(Locale.UK, "d\u00a0MMM\u00a0yyyy", "%", "-Q", " and ");

    /** Keeps a number and its unit on one line. */
    private static final String NO_BREAK = "\u00a0";

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final String QUARTER_IN_DATA = "-K";

    private final Locale locale;
    private final DateTimeFormatter day;
    private final String percentSign;
    private final String quarterSign;
    private final String and;

    Language(Locale locale, String day, String percentSign, String quarterSign, String and) {
        this.locale = locale;
        this.day = DateTimeFormatter.ofPattern(day, locale);
        this.percentSign = percentSign;
        this.quarterSign = quarterSign;
        this.and = and;
    }

    /** The language of a code such as {@code en}; empty when there is none. */
    public static Optional<Language> ofCode(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** The language that stands closest to a locale; Dutch where none does. */
    public static Language of(Locale locale) {
        return ofCode(locale.getLanguage()).orElse(DUTCH);
    }

    public Locale locale() {
        return locale;
    }

    /** As it stands in an address, and in the {@code lang} of a page. */
    public String code() {
        return locale.getLanguage();
    }

    /** The sentences that lie beside a class. */
    public Messages messages(Class<?> beside) {
        return new Messages(beside, locale);
    }

    public String count(long number) {
        return decimal("#,##0", number);
    }

    /** With one place behind the comma or point. */
    public String tenths(double number) {
        return decimal("#,##0.0", number);
    }

    /** With two places behind the comma or point. */
    public String hundredths(double number) {
        return decimal("#,##0.00", number);
    }

    /** With so many places behind the comma or point. */
    public String decimals(double number, int places) {
        return decimal("#,##0." + "0".repeat(places), number);
    }

    private String decimal(String pattern, double number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale)).format(number);
    }

    /** A share 0–1 in whole per cents: {@code 58 %}. */
    public String percent(double share) {
        return wholePercent(share) + percentSign;
    }

    /** Two shares 0–1 as limits: {@code 52–64 %}; {@code 100 %} when they look the same. */
    public String percents(double lower, double upper) {
        return wholePercent(lower) == wholePercent(upper)
                ? percent(upper)
                : wholePercent(lower) + "–" + percent(upper);
    }

    /** What stands behind a whole number of per cents, the space before it included. */
    public String percentSign() {
        return percentSign;
    }

    /** A share 0–1 in whole per cents, as it is shown; what is said of it is reckoned from this. */
    public static long wholePercent(double share) {
        return Math.round(share * 100);
    }

    public String day(LocalDate date) {
        return date.format(day);
    }

    /** A day and the time on it, in the Netherlands. */
    public String moment(Instant instant) {
        var here = instant.atZone(ZONE);
        return day(here.toLocalDate()) + " " + TIME.format(here);
    }

    /**
     * A quarter or a year as a reader writes it; addresses, workbooks and exports have {@code
     * 2026-K3} in every language.
     */
    public String period(Object quarterOrYear) {
        return quarterOrYear.toString().replace(QUARTER_IN_DATA, quarterSign);
    }

    /** {@code 1 gemeente}, {@code 12 gemeenten}. */
    public String counted(long number, String one, String more) {
        return count(number) + NO_BREAK + (number == 1 ? one : more);
    }

    /** {@code a}, {@code a en b}, {@code a, b en c}. */
    public String listed(List<String> words) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + and + words.getLast();
    }
}
