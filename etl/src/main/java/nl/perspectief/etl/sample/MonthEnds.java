package nl.perspectief.etl.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether someone works at the end of a month: BEH-03. A job counts on a day when it had begun and
 * its end, or if it is open its last confirmation, is not before that day. Its first day counts
 * without a confirmation.
 */
final class MonthEnds {

    /** What is known of someone on a day. */
    enum State {
        IN_WORK,
        NOT_IN_WORK,
        UNKNOWN,
        /** That day is still to come. */
        AHEAD;

        boolean isKnown() {
            return this == IN_WORK || this == NOT_IN_WORK;
        }
    }

    private final List<Placement> paidRows;
    private final LocalDate referenceDate;

    private MonthEnds(List<Placement> paidRows, LocalDate referenceDate) {
        this.paidRows = paidRows;
        this.referenceDate = referenceDate;
    }

    /** One for each trajectory with paid work that has begun. */
    static List<MonthEnds> perTrajectory(List<Placement> placements, LocalDate referenceDate) {
        return paidRowsPerTrajectory(placements, referenceDate).values().stream()
                .map(rows -> new MonthEnds(rows, referenceDate))
                .toList();
    }

    /** The rows of paid types that do not begin after the reference date. */
    static Map<String, List<Placement>> paidRowsPerTrajectory(
            List<Placement> placements, LocalDate referenceDate) {
        Map<String, List<Placement>> perTrajectory = new LinkedHashMap<>();
        for (var placement : placements) {
            if (placement.isPaid() && !placement.start().isAfter(referenceDate)) {
                perTrajectory
                        .computeIfAbsent(placement.trajectoryNumber(), _ -> new ArrayList<>())
                        .add(placement);
            }
        }
        return perTrajectory;
    }

    Placement firstRow() {
        return Spell.first(paidRows);
    }

    LocalDate firstStart() {
        return firstRow().start();
    }

    /** The state on the last day of the month so many months after the month of the start. */
    State after(int months) {
        var day = YearMonth.from(firstStart()).plusMonths(months).atEndOfMonth();
        if (day.isAfter(referenceDate)) {
            return State.AHEAD;
        }
        boolean isPerhapsWorking = false;
        for (var row : paidRows) {
            if (!row.start().isAfter(day)) {
                if (reachesDay(row, day)) {
                    return State.IN_WORK;
                }
                isPerhapsWorking |= row.isOpenAt(referenceDate);
            }
        }
        return isPerhapsWorking ? State.UNKNOWN : State.NOT_IN_WORK;
    }

    private boolean reachesDay(Placement row, LocalDate day) {
        var until = row.isOpenAt(referenceDate) ? row.lastConfirmed() : row.end();
        return row.start().equals(day) || (until != null && !until.isBefore(day));
    }
}
