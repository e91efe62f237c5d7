package nl.perspectief.dashboard.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.perspectief.dashboard.figure.Better;
import nl.perspectief.dashboard.figure.Kind;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.statistics.BenjaminiHochberg;
import nl.perspectief.dashboard.statistics.Confidence;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.dashboard.statistics.MeanDifference;
import nl.perspectief.dashboard.statistics.Newcombe;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.jspecify.annotations.Nullable;

/**
 * One figure of somebody in two periods. The difference of two shares has an interval made of their
 * own limits ({@link Newcombe}), that of two mean scores Welch's; of anything else the difference
 * alone is told.
 *
 * @param difference the later figure less the earlier; without limits where there are none, null
 *     where either figure is missing
 * @param signal whether it is more than chance, among all that were tested at once
 */
record Change(
        Municipality who,
        @Nullable Observation then,
        @Nullable Observation now,
        @Nullable Estimate difference,
        Signal signal) {

    private static final double MAY_BE_FALSE = 0.05;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Of each, in the same order. */
    static List<Change> of(Measured measured, List<Municipality> members) {
        var found = members.stream().map(one -> found(measured, one)).toList();
        var tested = found.stream().filter(one -> one.pValue() != null).toList();
        Set<Found> remaining = new HashSet<>();
        BenjaminiHochberg.signals(
                        tested.stream().map(one -> Objects.requireNonNull(one.pValue())).toList(),
                        MAY_BE_FALSE)
                .forEach(i -> remaining.add(tested.get(i)));
        var better = measured.testing().better();
        var changes = new ArrayList<Change>();
        for (Found one : found) {
            changes.add(one.change(remaining.contains(one), better));
        }
        return changes;
    }

    /** Whether it could be told from chance at all. */
    boolean isTested() {
        return signal.compareTo(Signal.NONE) <= 0;
    }

    /** Whether it is more than chance. */
    boolean isChanged() {
        return signal.compareTo(Signal.NONE) < 0;
    }

    /** Whether it went up. */
    boolean isRise() {
        return difference != null && difference.value() > 0;
    }

    private static Found found(Measured measured, Municipality who) {
        Observation then = measured.before().get(who.code());
        Observation now = measured.of(who.code());
        Estimate first = now == null ? null : now.estimate();
        Estimate second = then == null ? null : then.estimate();
        if (now == null || then == null || first == null || second == null) {
            return new Found(who, then, now, null, null);
        }
        var plain = Estimate.exact(first.value() - second.value());
        if (Kind.of(now) == Kind.SHARE) {
            Estimate difference = Newcombe.difference(first, second);
            return difference == null
                    ? new Found(who, then, now, plain, null)
                    : new Found(who, then, now, difference, pValue(difference));
        }
        MeanDifference means =
                now.measure().equals("mean")
                        ? MeanDifference.of(first, size(now), second, size(then))
                        : null;
        return means == null
                ? new Found(who, then, now, plain, null)
                : new Found(who, then, now, means.difference(), means.pValue());
    }

    private static long size(Observation one) {
        return Objects.requireNonNullElse(one.denominator(), BigDecimal.ZERO).longValue();
    }

    /** Of the normal distribution whose 95 per cent ends where the limit towards 0 is. */
    private static double pValue(Estimate difference) {
        double value = difference.value();
        Double limit = value > 0 ? difference.lower() : difference.upper();
        double width = limit == null ? 0 : Math.abs(value - limit);
        return value == 0 || width == 0
                ? 1
                : 2 * NORMAL.survivalProbability(Confidence.P95.z() * Math.abs(value) / width);
    }

    /**
     * Before it is known how many were tested.
     *
     * @param pValue null when it is not tested
     */
    private record Found(
            Municipality who,
            @Nullable Observation then,
            @Nullable Observation now,
            @Nullable Estimate difference,
            @Nullable Double pValue) {

        Change change(boolean remains, Better better) {
            return new Change(who, then, now, difference, signal(remains, better));
        }

        private Signal signal(boolean remains, Better better) {
            if (difference == null) {
                return Signal.ABSENT;
            }
            if (pValue == null) {
                return Signal.UNTESTED;
            }
            boolean rose = difference.value() > 0;
            if (!remains) {
                return Signal.NONE;
            }
            return switch (better) {
                case HIGHER -> rose ? Signal.BETTER : Signal.WORSE;
                case LOWER -> rose ? Signal.WORSE : Signal.BETTER;
                case NEITHER -> rose ? Signal.RISING : Signal.FALLING;
            };
        }
    }
}
