package nl.perspectief.etl.mapping;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.perspectief.etl.finding.Fault;

/**
 * Reads numbers as Dutch people type them; only when the whole text is a number. {@code
 * NumberFormat} would read 12.5 as 125 and "1 234" as 1.
 */
final class DutchNumbers {

    /** Decimals kept, as the landed column has. */
    static final int SCALE = 4;

    private static final int PERCENT_SHIFT = 2;

    private static final Pattern UNIT =
            Pattern.compile(
                    " ?(uur per week|uren per week|uur p/?w|uur|uren|u\\.?|u/w|fte|euro|eur"
                            + "|personen|stuks|x per week)\\.?$");
    private static final Pattern CURRENCY = Pattern.compile("^(€|eur|euro) ?");
    private static final Pattern NO_CENTS = Pattern.compile(",(-|--|=)$");
    private static final Pattern ABOUT =
            Pattern.compile(
                    "^(ca|circa|ongeveer|plm|plusminus|bijna|ruim|minder dan|meer dan|max|min|tot)\\b.*"
                            + "|^[±~<>≤≥].*|.*\\d ?(-|–|à|a|tot|/|of) ?\\d.*|.*\\d ?[+±]$");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(,\\d+)?");
    private static final Pattern GROUPED_BY_POINT =
            Pattern.compile("[+-]?\\d{1,3}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern GROUPED_BY_SPACE =
            Pattern.compile("[+-]?\\d{1,3}( \\d{3})+(,\\d+)?");
    private static final Pattern WITH_POINT = Pattern.compile("[+-]?\\d+\\.\\d+");
    private static final Pattern AMBIGUOUS = Pattern.compile("[+-]?[1-9]\\d{0,2}\\.\\d{3}");

    private DutchNumbers() {}

    /** A whole number of zero or more; 1.234 is 1234, with a warning. */
    static Reading readCount(String clean) {
        return read(clean, true);
    }

    /** A number with decimals; 1.234 could be two numbers and is not read. */
    static Reading readDecimal(String clean) {
        return read(clean, false);
    }

    private static Reading read(String clean, boolean isCount) {
        var text = withoutUnits(clean.toLowerCase(Locale.ROOT));
        boolean isPercent = text.endsWith("%");
        if (isPercent) {
            text = text.substring(0, text.length() - 1).strip();
        }
        boolean isAmbiguous = AMBIGUOUS.matcher(text).matches();
        if (isAmbiguous && !isCount) {
            return Reading.unreadable(Fault.E04_NUMBER_POINT);
        }
        var plain = plain(text);
        if (plain.isEmpty()) {
            boolean isAbout = ABOUT.matcher(text).matches();
            return Reading.unreadable(isAbout ? Fault.E04_NUMBER_ABOUT : Fault.E04_NUMBER);
        }
        var number = new BigDecimal(plain).movePointLeft(isPercent ? PERCENT_SHIFT : 0);
        return isCount ? count(number, isAmbiguous) : decimal(number);
    }

    private static String withoutUnits(String text) {
        var plain = CURRENCY.matcher(text).replaceFirst("");
        plain = UNIT.matcher(plain).replaceFirst("");
        return NO_CENTS.matcher(plain).replaceFirst(",00").strip();
    }

    /** As {@link BigDecimal} reads it; empty when the text is not a number from end to end. */
    private static String plain(String text) {
        if (GROUPED_BY_POINT.matcher(text).matches() && !text.startsWith("0")) {
            return text.replace(".", "").replace(',', '.');
        }
        if (GROUPED_BY_SPACE.matcher(text).matches()) {
            return text.replace(" ", "").replace(',', '.');
        }
        if (PLAIN.matcher(text).matches()) {
            return text.replace(',', '.');
        }
        return WITH_POINT.matcher(text).matches() ? text : "";
    }

    private static Reading count(BigDecimal number, boolean isAmbiguous) {
        Reading reading = wholeNumber(number);
        return isAmbiguous && reading.fault() == null
                ? new Reading(reading.value(), Fault.W18)
                : reading;
    }

    static Reading wholeNumber(BigDecimal number) {
        if (number.stripTrailingZeros().scale() > 0 || number.signum() < 0) {
            return Reading.unreadable(Fault.E04_NUMBER_WHOLE);
        }
        return number.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0
                ? Reading.unreadable(Fault.E04_NUMBER_RANGE)
                : Reading.of(number.intValueExact());
    }

    static Reading decimal(BigDecimal number) {
        return number.precision() - number.scale() > 8
                ? Reading.unreadable(Fault.E04_NUMBER_RANGE)
                : Reading.of(number.setScale(SCALE, RoundingMode.HALF_UP));
    }
}
