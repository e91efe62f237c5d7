package nl.perspectief.dashboard.figure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Status;
import nl.perspectief.dashboard.statistics.Confidence;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.Interval;
import nl.perspectief.dashboard.statistics.Wilson;
import org.jspecify.annotations.Nullable;

/** One figure out of several: numerators over denominators, never an average of shares. */
public final class Pooled {

    private Pooled() {}

    /**
     * A sum of which a part is kept, is kept; parts that were not delivered are not in it.
     *
     * @param parts shares or counts of one indicator that have nobody in common; at least one
     */
    public static Observation of(List<Observation> parts) {
        var status = status(parts);
        var counted = parts.stream().filter(one -> one.status() == Status.VALUE).toList();
        boolean isTold = status == Status.VALUE;
        long numerator =
                counted.stream().map(Observation::numerator).mapToLong(Pooled::orNone).sum();
        long denominator =
                counted.stream()
                        .map(Observation::denominator)
                        .filter(Objects::nonNull)
                        .mapToLong(BigDecimal::longValue)
                        .sum();
        long unknown = counted.stream().map(Observation::unknown).mapToLong(Pooled::orNone).sum();
        var last = parts.getLast();
        var kind = Kind.of(last);
        return new Observation(
                last.indicator(),
                last.measure(),
                last.programme(),
                last.municipalityCode(),
                last.period(),
                last.breakdowns(),
                isTold ? (Long) numerator : null,
                isTold && kind == Kind.SHARE ? BigDecimal.valueOf(denominator) : null,
                isTold ? (Long) unknown : null,
                null,
                last.municipalitiesDelivered(),
                last.municipalitiesExpected(),
                status,
                last.finality(),
                last.protection(),
                isTold ? estimate(kind, numerator, denominator) : null);
    }

    private static long orNone(@Nullable Long count) {
        return count == null ? 0 : count;
    }

    private static Status status(List<Observation> parts) {
        return Stream.of(Status.SUPPRESSED, Status.VALUE, Status.TOO_SHORT, Status.NOT_DELIVERED)
                .filter(status -> parts.stream().anyMatch(one -> one.status() == status))
                .findFirst()
                .orElse(Status.NOT_APPLICABLE);
    }

    private static @Nullable Estimate estimate(Kind kind, long numerator, long denominator) {
        return kind == Kind.COUNT ? Estimate.exact(numerator) : share(numerator, denominator);
    }

    private static @Nullable Estimate share(long numerator, long denominator) {
        Interval limits = Wilson.interval(numerator, denominator, Confidence.P95);
        return limits == null
                ? null
                : new Estimate((double) numerator / denominator, limits.lower(), limits.upper());
    }
}
