package nl.perspectief.etl.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * PLA-04: days from the start of the trajectory until it ended with school or work-based learning,
 * or until a BBL began, whichever came first.
 */
final class BackToSchool {

    private static final Set<String> AGES = Set.of("12-15", "16-17", "18-22");
    private static final Set<String> REASONS = Set.of("SCHOOL", "LEERWERK");

    private final Map<String, List<Placement>> paidRows;
    private final LocalDate referenceDate;

    BackToSchool(List<Placement> placements, LocalDate referenceDate) {
        this.paidRows = MonthEnds.paidRowsPerTrajectory(placements, referenceDate);
        this.referenceDate = referenceDate;
    }

    static boolean isForSchool(Trajectory trajectory) {
        return AGES.contains(trajectory.ageClass())
                && !"SCHOOLGAAND".equals(trajectory.educationPosition());
    }

    Observed of(Trajectory waiting) {
        var start = Objects.requireNonNull(waiting.trajectoryStart());
        var event =
                Stream.concat(ends(waiting), apprenticeships(waiting))
                        .filter(day -> !day.isBefore(start) && !day.isAfter(referenceDate))
                        .min(LocalDate::compareTo)
                        .orElse(null);
        return Observed.waiting(start, event, referenceDate);
    }

    private static Stream<LocalDate> ends(Trajectory trajectory) {
        var reason = trajectory.endReason();
        return reason != null && REASONS.contains(reason)
                ? Stream.ofNullable(trajectory.trajectoryEnd())
                : Stream.empty();
    }

    private Stream<LocalDate> apprenticeships(Trajectory trajectory) {
        return paidRows.getOrDefault(trajectory.trajectoryNumber(), List.of()).stream()
                .filter(row -> row.type().equals("BBL"))
                .map(Placement::start);
    }
}
