package nl.perspectief.etl.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

    List<Observed> of(List<Trajectory> started) {
        List<Observed> observed = new ArrayList<>();
        for (var trajectory : started) {
            var start = trajectory.trajectoryStart();
            var rows = paidRows.getOrDefault(trajectory.trajectoryNumber(), List.of());
            if (start != null && rows.stream().noneMatch(row -> isRunningAt(row, start))) {
                observed.add(observed(start, rows));
            }
        }
        return observed;
    }

    private static boolean isRunningAt(Placement row, LocalDate start) {
        var end = row.end();
        return row.start().isBefore(start) && (end == null || !end.isBefore(start));
    }

    private Observed observed(LocalDate start, List<Placement> rows) {
        Optional<LocalDate> firstDay =
                rows.stream()
                        .map(Placement::start)
                        .filter(day -> !day.isBefore(start))
                        .min(LocalDate::compareTo);
        long observable = ChronoUnit.DAYS.between(start, referenceDate);
        return firstDay.map(
                        day -> new Observed(ChronoUnit.DAYS.between(start, day), true, observable))
                .orElseGet(() -> new Observed(observable, false, observable));
    }
}
