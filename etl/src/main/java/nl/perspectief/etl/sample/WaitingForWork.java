package nl.perspectief.etl.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * PLA-02: days from the start of the trajectory to the first paid day at or after it. Who was
 * already in paid work at the start is left out; who drops out stays in until the reference date.
 */
final class WaitingForWork {

    private final Map<String, List<Placement>> paidRows;
    private final LocalDate referenceDate;

    WaitingForWork(List<Placement> placements, LocalDate referenceDate) {
        this.paidRows = MonthEnds.paidRowsPerTrajectory(placements, referenceDate);
        this.referenceDate = referenceDate;
    }

    /** Whether someone who started had no paid work then. */
    boolean isWaiting(Trajectory trajectory) {
        var start = trajectory.trajectoryStart();
        return start != null
                && rowsOf(trajectory).stream().noneMatch(row -> isRunningAt(row, start));
    }

    private List<Placement> rowsOf(Trajectory trajectory) {
        return paidRows.getOrDefault(trajectory.trajectoryNumber(), List.of());
    }

    private static boolean isRunningAt(Placement row, LocalDate start) {
        var end = row.end();
        return row.start().isBefore(start) && (end == null || !end.isBefore(start));
    }

    Observed of(Trajectory waiting) {
        var start = Objects.requireNonNull(waiting.trajectoryStart());
        var firstDay =
                rowsOf(waiting).stream()
                        .map(Placement::start)
                        .filter(day -> !day.isBefore(start))
                        .min(LocalDate::compareTo)
                        .orElse(null);
        return Observed.waiting(start, firstDay, referenceDate);
    }
}
