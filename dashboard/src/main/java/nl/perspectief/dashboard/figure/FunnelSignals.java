package nl.perspectief.dashboard.figure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.statistics.BenjaminiHochberg;
import nl.perspectief.dashboard.statistics.Confidence;
import nl.perspectief.dashboard.statistics.Funnel;
import nl.perspectief.dashboard.statistics.FunnelMark;
import nl.perspectief.dashboard.statistics.FunnelSignal;
import nl.perspectief.dashboard.statistics.FunnelUnit;
import nl.perspectief.dashboard.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Sets figures of municipalities beside that of their programme, each in a funnel of its own kind.
 * A figure is a signal when it lies beyond the limits of 99.8 per cent, and still does when it is
 * counted how many were tested at once: of those that remain at most one in twenty is expected to
 * be there by chance.
 */
public final class FunnelSignals {

    private static final double MAY_BE_FALSE = 0.05;

    private FunnelSignals() {}

    /**
     * One measure in one period.
     *
     * @param total of the programme
     * @param figures of municipalities, each of which is judged
     * @param all that are in the funnel: who is judged, and those beside them
     */
    public record Column(
            Testing testing, Observation total, List<Observation> figures, List<Observation> all) {

        public Column {
            figures = List.copyOf(figures);
            all = List.copyOf(all);
        }

        /** Of which everyone is judged. */
        public Column(Testing testing, Observation total, List<Observation> figures) {
            this(testing, total, figures, figures);
        }
    }

    /**
     * What is said of a figure.
     *
     * @param isHigher whether it lies above the programme
     * @param limits within which chance alone would put it; null when it is not tested
     */
    public record Marked(
            Observation figure, Signal signal, boolean isHigher, @Nullable Interval limits) {

        /** Whether it lies further from the programme than chance alone would put it. */
        public boolean deviates() {
            return signal.compareTo(Signal.NONE) < 0;
        }
    }

    /** Each figure of each column, in the same order. */
    public static List<Marked> of(List<Column> columns) {
        var placed = columns.stream().flatMap(one -> place(one).stream()).toList();
        var judged = placed.stream().filter(Placed::isJudged).toList();
        Set<Placed> remaining = Collections.newSetFromMap(new IdentityHashMap<>());
        BenjaminiHochberg.signals(judged.stream().map(Placed::pValue).toList(), MAY_BE_FALSE)
                .forEach(i -> remaining.add(judged.get(i)));
        return placed.stream().map(one -> one.marked(remaining.contains(one))).toList();
    }

    private static List<Placed> place(Column column) {
        Funnel funnel = funnel(column);
        var placed = new ArrayList<Placed>();
        for (Observation one : column.figures()) {
            placed.add(Placed.of(column, one, funnel));
        }
        return placed;
    }

    /** Null where there is nothing to compare, or no test for it. */
    public static @Nullable Funnel funnel(Column column) {
        Double target = column.total().value();
        var units =
                column.all().stream()
                        .map(one -> unit(column, one))
                        .filter(Objects::nonNull)
                        .toList();
        return target == null || units.isEmpty() || !column.testing().isShare()
                ? null
                : Funnel.around(Math.clamp(target, 0, 1), units);
    }

    /** What has no interval is a count of everyone: there is no chance in it to test. */
    public static @Nullable FunnelUnit unit(Column column, Observation one) {
        var estimate = one.estimate();
        return estimate == null || estimate.lower() == null ? null : column.testing().unit(one);
    }

    /**
     * Where a figure lies.
     *
     * @param mark null when it is not tested
     */
    private record Placed(
            Column column,
            Observation figure,
            @Nullable FunnelMark mark,
            @Nullable Interval limits) {

        static Placed of(Column column, Observation figure, @Nullable Funnel funnel) {
            FunnelUnit unit = unit(column, figure);
            return funnel == null || unit == null
                    ? new Placed(column, figure, null, null)
                    : new Placed(
                            column,
                            figure,
                            funnel.mark(unit),
                            funnel.widerLimits(unit.size(), Confidence.P998));
        }

        boolean isJudged() {
            return mark != null && mark.signal() != FunnelSignal.TOO_SMALL;
        }

        double pValue() {
            return mark == null ? 1 : mark.pValue();
        }

        Marked marked(boolean remains) {
            Double value = figure.value();
            Double target = column.total().value();
            return new Marked(
                    figure,
                    signal(remains),
                    value != null && target != null && value > target,
                    limits);
        }

        private Signal signal(boolean remains) {
            if (figure.estimate() == null) {
                return Signal.ABSENT;
            }
            if (mark == null) {
                return Signal.UNTESTED;
            }
            return switch (mark.signal()) {
                case TOO_SMALL -> Signal.TOO_LITTLE;
                case WITHIN -> Signal.NONE;
                case HIGH -> remains ? deviating(true) : Signal.NONE;
                case LOW -> remains ? deviating(false) : Signal.NONE;
            };
        }

        private Signal deviating(boolean high) {
            return switch (column.testing().better()) {
                case HIGHER -> high ? Signal.BETTER : Signal.WORSE;
                case LOWER -> high ? Signal.WORSE : Signal.BETTER;
                case NEITHER -> high ? Signal.RISING : Signal.FALLING;
            };
        }
    }
}
