package nl.perspectief.dashboard.indicator;

import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.perspectief.sql.Quarter;

/**
 * A quarter, written {@code 2026-K3}, or a calendar year, written {@code 2026}.
 *
 * @param first its first quarter
 * @param last its last quarter; the same one when the period is a quarter
 */
public record Period(PeriodType type, Quarter first, Quarter last) implements Comparable<Period> {

    private static final Pattern YEAR = Pattern.compile("(19|[2-9]\\d)\\d\\d");
    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::type).thenComparing(Period::first);

    public static Period of(Quarter quarter) {
        return new Period(PeriodType.QUARTER, quarter, quarter);
    }

    public static Period ofYear(int year) {
        return new Period(PeriodType.YEAR, new Quarter(year, 1), new Quarter(year, 4));
    }

    /** Empty when the text is neither a quarter nor a year. */
    public static Optional<Period> tryParse(String text) {
        return YEAR.matcher(text).matches()
                ? Optional.of(ofYear(Integer.parseInt(text)))
                : Quarter.tryParse(text).map(Period::of);
    }

    /** Reads what {@link #toString} writes; throws on anything else. */
    public static Period parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException("Not a period: " + text));
    }

    /** The period of the same length just before this one. */
    public Period previous() {
        return type == PeriodType.QUARTER ? of(first.previous()) : ofYear(first.year() - 1);
    }

    /** Whether both are years, or the same quarter of a year. */
    public boolean isSamePartOfYear(Period other) {
        return type == other.type && first.number() == other.first.number();
    }

    /** Quarters before years, then by time. */
    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return type == PeriodType.QUARTER ? first.toString() : Integer.toString(first.year());
    }
}
