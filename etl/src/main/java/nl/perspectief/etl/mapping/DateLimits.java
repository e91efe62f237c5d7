package nl.perspectief.etl.mapping;

import java.time.LocalDate;
import nl.perspectief.etl.finding.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Which days a column may hold at all. Whether a day makes sense beside others is for the rules.
 *
 * @param referenceDate the day the delivery is about
 * @param latestSerial the last day that is believed of a number without a date format
 * @param isOpenAllowed whether 31-12-9999 may stand for "no end"
 */
record DateLimits(LocalDate referenceDate, LocalDate latestSerial, boolean isOpenAllowed) {

    static final int CENTURY = 2000;

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate EARLIEST_SERIAL = LocalDate.of(2015, 1, 1);
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final double HALF_A_MILLISECOND = 0.5 / 86_400_000;
    private static final int DAYS_AHEAD = 31;
    private static final int YEARS_AHEAD = 10;
    private static final int OPEN_YEAR = 9999;
    private static final double LAST_SERIAL = 2_958_466;
    private static final double FIRST_EIGHT_DIGITS = 19_000_101;
    private static final double LAST_EIGHT_DIGITS = 99_991_231;

    /** For a day that may lie ahead for long, such as the planned end of a job. */
    static DateLimits farAhead(LocalDate referenceDate, boolean isOpenAllowed) {
        return new DateLimits(referenceDate, referenceDate.plusYears(YEARS_AHEAD), isOpenAllowed);
    }

    static DateLimits near(LocalDate referenceDate, boolean isOpenAllowed) {
        return new DateLimits(referenceDate, referenceDate.plusDays(DAYS_AHEAD), isOpenAllowed);
    }

    /** A day that was written as one. */
    Reading day(LocalDate day) {
        if (day.getYear() == OPEN_YEAR) {
            return isOpenAllowed
                    ? Reading.odd(null, Fault.W20)
                    : Reading.unreadable(Fault.E04_DATE_IMPOSSIBLE);
        }
        return day.isBefore(EARLIEST) || day.isAfter(referenceDate.plusYears(YEARS_AHEAD))
                ? Reading.unreadable(Fault.E04_DATE_RANGE)
                : Reading.of(day);
    }

    /** A cell with a date format; times are cut off, in local time. */
    Reading formatted(double serial) {
        var day = ofSerial(serial);
        return day == null ? Reading.unreadable(Fault.E04_DATE_IMPOSSIBLE) : day(day);
    }

    /** A number that only is a day if it looks like a serial or like 20260331. */
    Reading serial(double number) {
        if (number >= FIRST_EIGHT_DIGITS && number <= LAST_EIGHT_DIGITS) {
            return new DutchDates(this).read(Long.toString((long) number));
        }
        var day = ofSerial(number);
        if (day == null) {
            return Reading.unreadable(Fault.E04_DATE);
        }
        if (day.getYear() == OPEN_YEAR) {
            return day(day);
        }
        boolean isYear = number > 1_900 && number < 2_200;
        if (day.isBefore(EARLIEST_SERIAL) || day.isAfter(latestSerial)) {
            return Reading.unreadable(isYear ? Fault.E04_DATE_PARTIAL : Fault.E04_DATE_RANGE);
        }
        return Reading.of(day);
    }

    private static @Nullable LocalDate ofSerial(double serial) {
        return serial < 1 || serial >= LAST_SERIAL
                ? null
                : SERIAL_ZERO.plusDays((long) Math.floor(serial + HALF_A_MILLISECOND));
    }
}
