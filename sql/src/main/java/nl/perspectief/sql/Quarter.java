package nl.perspectief.sql;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;

/** A calendar quarter, written {@code 2026-K3}. */
public record Quarter(int year, int number) implements Comparable<Quarter> {

    private static final Pattern FORM = Pattern.compile("(\\d{4})-K([1-4])");
    private static final Comparator<Quarter> ORDER =
            Comparator.comparingInt(Quarter::year).thenComparingInt(Quarter::number);

    public Quarter {
        if (number < 1 || number > 4 || year < 1900 || year > 9999) {
            throw new IllegalArgumentException("No such quarter: %d-K%d".formatted(year, number));
        }
    }

    /** Reads {@code 2026-K3} and nothing else; empty when the text is something else. */
    public static Optional<Quarter> tryParse(String text) {
        var matcher = FORM.matcher(text);
        return matcher.matches() && Integer.parseInt(matcher.group(1)) >= 1900
                ? Optional.of(
                        new Quarter(
                                Integer.parseInt(matcher.group(1)),
                                Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** Reads {@code 2026-K3}; throws on anything else, so only for text of our own making. */
    public static Quarter parse(String text) {
        return tryParse(text)
                .orElseThrow(() -> new IllegalArgumentException("Not a quarter: " + text));
    }

    public static Quarter of(LocalDate day) {
        return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
    }

    /** The last quarter that has ended before the given day begins. */
    public static Quarter lastEndedAt(LocalDate day) {
        return of(day).previous();
    }

    public LocalDate firstDay() {
        return LocalDate.of(year, number * 3 - 2, 1);
    }

    public LocalDate lastDay() {
        return YearMonth.of(year, number * 3).atEndOfMonth();
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    public Quarter next() {
        return number == 4 ? new Quarter(year + 1, 1) : new Quarter(year, number + 1);
    }

    public Quarter previous() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return "%d-K%d".formatted(year, number);
    }
}
