package nl.perspectief.etl.template;

import java.time.LocalDate;
import java.util.List;

/** Days as people in the Netherlands type them; always day before month, always four digits. */
final class DutchDates {

    private static final List<String> MONTHS =
            List.of(
                    "januari",
                    "februari",
                    "maart",
                    "april",
                    "mei",
                    "juni",
                    "juli",
                    "augustus",
                    "september",
                    "oktober",
                    "november",
                    "december");
    private static final List<String> SHORT_MONTHS =
            List.of(
                    "jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov",
                    "dec");
    private static final List<String> WEEKDAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");

    private DutchDates() {}

    static String write(LocalDate day, int turn) {
        int number = day.getDayOfMonth();
        int month = day.getMonthValue();
        int year = day.getYear();
        var shortMonth = SHORT_MONTHS.get(month - 1);
        return switch (Math.floorMod(turn, 7)) {
            case 0 -> "%d-%d-%d".formatted(number, month, year);
            case 1 -> "%02d/%02d/%d".formatted(number, month, year);
            case 2 -> "%d %s %d".formatted(number, shortMonth, year);
            case 3 -> "%d %s. %d".formatted(number, shortMonth, year);
            case 4 -> "%d %s %d".formatted(number, MONTHS.get(month - 1), year);
            case 5 ->
                    "%s %d %s %d"
                            .formatted(
                                    WEEKDAYS.get(day.getDayOfWeek().getValue() - 1),
                                    number,
                                    shortMonth,
                                    year);
            default -> day.toString();
        };
    }
}
