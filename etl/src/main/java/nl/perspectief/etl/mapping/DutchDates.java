package nl.perspectief.etl.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.perspectief.etl.finding.Fault;

/**
 * Reads days as Dutch people type them, always day before month. An own table of months: the JDK's
 * changes between versions.
 */
final class DutchDates {

    private static final String SEPARATOR = " ?[-/. ] ?";
    private static final Pattern TIME =
            Pattern.compile("[ t]\\d{1,2}:\\d{2}(:\\d{2}([.,]\\d+)?)?( ?uur|z)?$");
    private static final Pattern WEEKDAY =
            Pattern.compile("^(ma|di|wo|do|vr|za|zo)([a-z]*dag)?[.,]* +");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})" + SEPARATOR + "(\\d{1,2})" + SEPARATOR + "(\\d{1,4})");
    private static final Pattern WITH_MONTH =
            Pattern.compile("(\\d{1,2})e?" + "[-/. ]*([a-z]+)\\.?[-/. ]*'?(\\d{1,4})");
    private static final Pattern EIGHT_DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}([.,]\\d+)?");
    private static final Pattern PARTIAL =
            Pattern.compile(
                    "\\d{4}|\\d{1,2}[-/.]\\d{1,4}|\\d{4}[-/.]\\d{1,2}"
                            + "|.*(?:kwartaal|week|wk|q[1-4]|k[1-4]|begin|eind|medio|jaar).*"
                            + "|\\d{1,2}[-/. ]*[a-z]+\\.?|([a-z]+)\\.?[-/. ']*\\d{2,4}");
    private static final Map<String, Integer> MONTHS =
            Map.ofEntries(
                    Map.entry("jan", 1),
                    Map.entry("januari", 1),
                    Map.entry("feb", 2),
                    Map.entry("febr", 2),
                    Map.entry("februari", 2),
                    Map.entry("mrt", 3),
                    Map.entry("maa", 3),
                    Map.entry("maart", 3),
                    Map.entry("apr", 4),
                    Map.entry("april", 4),
                    Map.entry("mei", 5),
                    Map.entry("jun", 6),
                    Map.entry("juni", 6),
                    Map.entry("jul", 7),
                    Map.entry("juli", 7),
                    Map.entry("aug", 8),
                    Map.entry("augustus", 8),
                    Map.entry("sep", 9),
                    Map.entry("sept", 9),
                    Map.entry("september", 9),
                    Map.entry("okt", 10),
                    Map.entry("oktober", 10),
                    Map.entry("nov", 11),
                    Map.entry("november", 11),
                    Map.entry("dec", 12),
                    Map.entry("december", 12));

    private final DateLimits limits;

    DutchDates(DateLimits limits) {
        this.limits = limits;
    }

    /**
     * @param clean a text that is not empty and not a mark for a missing value
     */
    Reading read(String clean) {
        var text = clean.toLowerCase(Locale.ROOT);
        text = TIME.matcher(text).replaceFirst("").strip();
        text = WEEKDAY.matcher(text).replaceFirst("").strip();
        var match = YEAR_FIRST.matcher(text);
        if (match.matches()) {
            return day(match.group(1), match.group(2), match.group(3));
        }
        match = DAY_FIRST.matcher(text);
        if (match.matches()) {
            return day(match.group(3), match.group(2), match.group(1));
        }
        match = EIGHT_DIGITS.matcher(text);
        if (match.matches()) {
            return day(match.group(1), match.group(2), match.group(3));
        }
        return readOther(text);
    }

    private Reading readOther(String text) {
        if (SERIAL.matcher(text).matches()) {
            return limits.serial(Double.parseDouble(text.replace(',', '.')));
        }
        Matcher match = WITH_MONTH.matcher(text);
        if (match.matches()) {
            var month = MONTHS.get(match.group(2));
            return month == null
                    ? Reading.unreadable(Fault.E04_DATE)
                    : day(match.group(3), month.toString(), match.group(1));
        }
        return Reading.unreadable(isPartial(text) ? Fault.E04_DATE_PARTIAL : Fault.E04_DATE);
    }

    private static boolean isPartial(String text) {
        var match = PARTIAL.matcher(text);
        return match.matches() && (match.group(1) == null || MONTHS.containsKey(match.group(1)));
    }

    private Reading day(String yearText, String month, String day) {
        int year = Integer.parseInt(yearText);
        if (yearText.length() == 2) {
            year += DateLimits.CENTURY;
        } else if (yearText.length() != 4) {
            return Reading.unreadable(Fault.E04_DATE_IMPOSSIBLE);
        }
        try {
            return limits.day(LocalDate.of(year, Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException _) {
            return Reading.unreadable(Fault.E04_DATE_IMPOSSIBLE);
        }
    }
}
