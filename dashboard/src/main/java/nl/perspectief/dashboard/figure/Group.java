package nl.perspectief.dashboard.figure;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.statistics.Estimate;
import org.jspecify.annotations.Nullable;

/**
 * One of the groups that are compared.
 *
 * @param code of a municipality, or a value of a breakdown
 * @param isContext whether it stands behind the others and is not compared
 * @param cohort how many were followed from the start; null when that may not be seen
 * @param statuses at each horizon, of the figures that the curve is put together from: VALUE when
 *     any of them has enough follow-up
 */
public record Group(
        String code,
        Followed followed,
        boolean isContext,
        @Nullable Long cohort,
        Map<Horizon, Status> statuses) {

    /** What tells most about a group whose parts differ, first. */
    private static final List<Status> TELLING =
            List.of(Status.VALUE, Status.TOO_SHORT, Status.NOT_DELIVERED);

    public Group {
        statuses = Map.copyOf(statuses);
    }

    /**
     * @param figures of all horizons, by quarter and by year
     */
    public static Group of(
            String code,
            Followed followed,
            boolean isContext,
            List<Observation> figures,
            Cohort cohort) {
        return new Group(
                code,
                followed,
                isContext,
                followed(followed.curve(), figures, cohort),
                statuses(figures));
    }

    /** Where the start of the curve is kept, its figure at a later horizon may still tell. */
    private static @Nullable Long followed(
            DisclosedCurve curve, List<Observation> figures, Cohort cohort) {
        Long first = curve.cohort();
        if (first != null) {
            return first;
        }
        return Stream.of(Horizon.values())
                .map(horizon -> CohortParts.of(at(horizon, figures), cohort.from(), cohort.to()))
                .filter(Group::isTold)
                .map(Group::sum)
                .findFirst()
                .orElse(null);
    }

    private static boolean isTold(List<Observation> parts) {
        var counted =
                parts.stream()
                        .filter(
                                one ->
                                        one.status() != Status.NOT_DELIVERED
                                                && one.status() != Status.NOT_APPLICABLE)
                        .toList();
        return !counted.isEmpty() && counted.stream().allMatch(one -> one.denominator() != null);
    }

    private static long sum(List<Observation> parts) {
        return parts.stream()
                .map(Observation::denominator)
                .filter(Objects::nonNull)
                .mapToLong(BigDecimal::longValue)
                .sum();
    }

    private static List<Observation> at(Horizon horizon, List<Observation> figures) {
        return figures.stream().filter(one -> one.measure().equals(horizon.measure())).toList();
    }

    private static Map<Horizon, Status> statuses(List<Observation> figures) {
        var statuses = new EnumMap<Horizon, Status>(Horizon.class);
        for (Horizon horizon : Horizon.values()) {
            var found =
                    at(horizon, figures).stream()
                            .map(Observation::status)
                            // what is kept had enough follow-up to be a value
                            .map(one -> one == Status.SUPPRESSED ? Status.VALUE : one)
                            .toList();
            Stream.concat(TELLING.stream(), found.stream())
                    .filter(found::contains)
                    .findFirst()
                    .ifPresent(status -> statuses.put(horizon, status));
        }
        return statuses;
    }

    /** Why there is no share at a horizon, or VALUE when there is one, or nobody to count. */
    public Status at(Horizon horizon) {
        var status = statuses.getOrDefault(horizon, Status.VALUE);
        var curve = followed.curve();
        if (status != Status.VALUE || !curve.hasCohort()) {
            return status;
        }
        if (!curve.isFollowedTo(horizon.day())) {
            return Status.TOO_SHORT;
        }
        return curve.survivalAt(horizon.day()) == null ? Status.SUPPRESSED : Status.VALUE;
    }

    /** The share at a horizon; null where there is none. */
    public @Nullable Estimate shareAt(Horizon horizon) {
        return at(horizon) == Status.VALUE ? followed.curve().survivalAt(horizon.day()) : null;
    }

    /** The last day up to which enough people were followed for long enough. */
    public int lastDay() {
        return Stream.of(Horizon.values())
                .filter(horizon -> statuses.isEmpty() || statuses.get(horizon) == Status.VALUE)
                .mapToInt(Horizon::day)
                .max()
                .orElse(0);
    }

    /** Whether it has a line. */
    public boolean isDrawn() {
        return followed.hasCurve() && lastDay() > 0 && followed.curve().days(lastDay()).size() > 1;
    }

    public Group named(Whose whose) {
        return new Group(
                code,
                new Followed(whose, followed.curve(), followed.retained(), followed.unconfirmed()),
                isContext,
                cohort,
                statuses);
    }
}
