package nl.perspectief.dashboard.municipality;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import nl.perspectief.dashboard.figure.Better;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.figure.Testing;
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
 * Sets all figures of a municipality beside those of its programme, each in a funnel with all
 * municipalities of which it is shown. A figure deviates when it lies beyond the limits of 99.8 per
 * cent, and still does when it is counted how many were tested at once.
 */
final class Comparing {

    private static final double MAY_BE_FALSE = 0.05;

    private Comparing() {}

    /** Each figure in the same order. */
    static List<Compared> of(List<ShownFigure> figures, Everyone everyone, String code) {
        var placed = figures.stream().map(one -> Placed.of(one, everyone, code)).toList();
        var remaining =
                new HashSet<>(
                        BenjaminiHochberg.signals(
                                placed.stream()
                                        .filter(Placed::isJudged)
                                        .map(Placed::pValue)
                                        .toList(),
                                MAY_BE_FALSE));
        var compared = new ArrayList<Compared>();
        int judged = 0;
        for (Placed one : placed) {
            boolean remains = one.isJudged() && remaining.contains(judged);
            judged += one.isJudged() ? 1 : 0;
            compared.add(one.compared(remains));
        }
        return compared;
    }

    /**
     * Where a figure lies.
     *
     * @param mark null when it is not tested
     */
    private record Placed(
            ShownFigure figure,
            boolean exists,
            boolean higher,
            @Nullable FunnelMark mark,
            @Nullable Interval limits) {

        static Placed of(ShownFigure figure, Everyone everyone, String code) {
            Observation own = everyone.of(figure, code);
            Observation total = everyone.of(figure, Observation.ALL);
            Double value = own == null ? null : own.value();
            Double whole = total == null ? null : total.value();
            boolean higher = value != null && whole != null && value > whole;
            var testing = new Testing(figure.indicator(), figure.measure());
            FunnelUnit unit = own == null ? null : testing.unit(own);
            if (unit == null || whole == null) {
                return new Placed(figure, value != null, higher, null, null);
            }
            var funnel = Funnel.around(Math.clamp(whole, 0, 1), units(figure, everyone, testing));
            return new Placed(
                    figure,
                    true,
                    higher,
                    funnel.mark(unit),
                    funnel.widerLimits(unit.size(), Confidence.P998));
        }

        private static List<FunnelUnit> units(
                ShownFigure figure, Everyone everyone, Testing testing) {
            return everyone.municipalities(figure).stream()
                    .map(testing::unit)
                    .filter(Objects::nonNull)
                    .toList();
        }

        boolean isJudged() {
            return mark != null && mark.signal() != FunnelSignal.TOO_SMALL;
        }

        double pValue() {
            return mark == null ? 1 : mark.pValue();
        }

        Compared compared(boolean remains) {
            return new Compared(signal(remains), higher, limits);
        }

        private Signal signal(boolean remains) {
            if (!exists) {
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
            return switch (Better.of(figure.indicator(), figure.measure())) {
                case HIGHER -> high ? Signal.BETTER : Signal.WORSE;
                case LOWER -> high ? Signal.WORSE : Signal.BETTER;
                case NEITHER -> high ? Signal.RISING : Signal.FALLING;
            };
        }
    }
}
