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
     * @param parts counts, shares, scores or ratios of one indicator that have nobody in common; at
     *     least one
     */
    public static Observation of(List<Observation> parts) {
        var counted = counted(parts);
        var estimate = quotient(counted, numerator(counted), denominator(counted));
        return together(parts, status(parts), estimate);
    }

    /**
     * The same where the figure is read from the curve of all together.
     *
     * @param estimate null when it may not be seen
     */
    public static Observation of(List<Observation> parts, @Nullable Estimate estimate) {
        var status = status(parts);
        boolean isHidden = status == Status.VALUE && estimate == null;
        return together(parts, isHidden ? Status.SUPPRESSED : status, estimate);
    }

    private static Observation together(
            List<Observation> parts, Status status, @Nullable Estimate estimate) {
        var counted = counted(parts);
        boolean isTold = status == Status.VALUE;
        long unknown = counted.stream().map(Observation::unknown).mapToLong(Pooled::orNone).sum();
        var last = parts.getLast();
        return new Observation(
                last.indicator(),
                last.measure(),
                last.programme(),
                last.municipalityCode(),
                last.period(),
                last.breakdowns(),
                isTold ? (Long) numerator(counted) : null,
                isTold && Kind.of(last) != Kind.COUNT ? denominator(counted) : null,
                isTold ? (Long) unknown : null,
                null,
                last.municipalitiesDelivered(),
                last.municipalitiesExpected(),
                status,
                last.finality(),
                last.protection(),
                isTold ? estimate : null);
    }

    private static List<Observation> counted(List<Observation> parts) {
        return parts.stream().filter(one -> one.status() == Status.VALUE).toList();
    }

    private static long numerator(List<Observation> counted) {
        return counted.stream().map(Observation::numerator).mapToLong(Pooled::orNone).sum();
    }

    private static BigDecimal denominator(List<Observation> counted) {
        return counted.stream()
                .map(Observation::denominator)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static long orNone(@Nullable Long count) {
        return count == null ? 0 : count;
    }

    /** What several together are: kept when any of them is, a figure when any of them is one. */
    public static Status status(List<Observation> parts) {
        return Stream.of(Status.SUPPRESSED, Status.VALUE, Status.TOO_SHORT, Status.NOT_DELIVERED)
                .filter(status -> parts.stream().anyMatch(one -> one.status() == status))
                .findFirst()
                .orElse(Status.NOT_APPLICABLE);
    }

    /** What has no interval alone, as a count of everything, has none together. */
    private static @Nullable Estimate quotient(
            List<Observation> counted, long numerator, BigDecimal denominator) {
        boolean isCount = counted.stream().allMatch(one -> Kind.of(one) == Kind.COUNT);
        if (isCount && !counted.isEmpty()) {
            return Estimate.exact(numerator);
        }
        if (denominator.signum() == 0) {
            return null;
        }
        boolean isShare = counted.stream().allMatch(one -> Kind.of(one) == Kind.SHARE);
        return isShare && counted.stream().anyMatch(Pooled::hasInterval)
                ? share(numerator, denominator.longValue())
                : Estimate.exact(numerator / denominator.doubleValue());
    }

    private static boolean hasInterval(Observation one) {
        var estimate = one.estimate();
        return estimate != null && estimate.lower() != null;
    }

    private static @Nullable Estimate share(long numerator, long denominator) {
        Interval limits = Wilson.interval(numerator, denominator, Confidence.P95);
        return limits == null
                ? null
                : new Estimate((double) numerator / denominator, limits.lower(), limits.upper());
    }
}
