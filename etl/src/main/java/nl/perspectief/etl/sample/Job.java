package nl.perspectief.etl.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A job or other place as it really was, and how the municipality comes to know of it.
 *
 * @param end the true last day
 * @param plannedEnd the last day by the contract, known from the start; null = none
 * @param isAnnounced whether it is delivered before it has begun
 * @param startKnownAfter so many quarters after the quarter of the start it is delivered
 * @param endKnownAfter so many quarters after the quarter of the end that is delivered
 * @param unconfirmed the chance that a quarter goes by without confirmation
 * @param dice what the confirmations are thrown with
 */
record Job(
        String number,
        LocalDate start,
        LocalDate end,
        @Nullable LocalDate plannedEnd,
        boolean isAnnounced,
        int startKnownAfter,
        int endKnownAfter,
        double unconfirmed,
        Facts facts,
        Dice dice) {

    /** What does not change while the job lasts. */
    record Facts(
            String type,
            @Nullable BigDecimal hoursPerWeek,
            @Nullable String employerNumber,
            @Nullable String sector,
            @Nullable String localEmployer,
            @Nullable String subsidy,
            String aftercareContact,
            String benefitAfterSixMonths) {}

    /** Whether it stands in the list of that quarter. */
    boolean isListedIn(Quarter quarter) {
        var referenceDate = quarter.lastDay();
        if (start.isAfter(referenceDate)) {
            return isAnnounced && !start.isAfter(referenceDate.plusDays(31));
        }
        return quartersBetween(Quarter.of(start), quarter) >= startKnownAfter;
    }

    boolean isEndKnownIn(Quarter quarter) {
        return !end.isAfter(quarter.lastDay())
                && quartersBetween(Quarter.of(end), quarter) >= endKnownAfter;
    }

    /** The latest confirmation up to the end of that quarter; null = never confirmed. */
    @Nullable LocalDate lastConfirmedIn(Quarter quarter) {
        LocalDate latest = null;
        var first = Quarter.of(start);
        for (var each = first; each.compareTo(quarter) <= 0; each = each.next()) {
            var throwing = dice.apart("confirmed", each);
            boolean isRunning = !end.isBefore(each.firstDay());
            if (isRunning && !throwing.chance(unconfirmed)) {
                latest = confirmationIn(each, throwing);
            }
        }
        return latest;
    }

    private LocalDate confirmationIn(Quarter quarter, Dice throwing) {
        var until = end.isBefore(quarter.lastDay()) ? end : quarter.lastDay();
        var day = until.minusDays(throwing.below(55));
        return day.isBefore(start) ? start : day;
    }

    private static int quartersBetween(Quarter earlier, Quarter later) {
        return (later.year() - earlier.year()) * 4 + later.number() - earlier.number();
    }
}
