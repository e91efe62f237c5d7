package nl.perspectief.dashboard.scorecard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.perspectief.dashboard.figure.Better;
import nl.perspectief.dashboard.figure.Testing;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.statistics.BenjaminiHochberg;
import nl.perspectief.dashboard.statistics.Funnel;
import nl.perspectief.dashboard.statistics.FunnelMark;
import nl.perspectief.dashboard.statistics.FunnelSignal;
import nl.perspectief.dashboard.statistics.FunnelUnit;
import org.jspecify.annotations.Nullable;

/**
 * Tests each figure of each municipality against that of the programme, by a funnel at 99.8 per
 * cent. With so many tests some are beyond the limits by chance alone; of the signals that remain
 * at most one in twenty is expected to be such a one.
 */
final class Signs {

    private static final double MAY_BE_FALSE = 0.05;

    private final List<Tested> tests = new ArrayList<>();

    /**
     * @param mark null where there is nothing to test
     * @param better whether a higher figure is better; null where neither is
     */
    private record Tested(Observation of, @Nullable FunnelMark mark, @Nullable Boolean better) {

        boolean isJudged() {
            return mark != null && mark.signal() != FunnelSignal.TOO_SMALL;
        }
    }

    /**
     * Adds the figures of one column.
     *
     * @param total of the programme
     * @param figures of municipalities
     */
    void add(Compared compared, Observation total, List<Observation> figures) {
        var testing = new Testing(compared.indicator(), compared.question().measure());
        var units = figures.stream().map(one -> unit(testing, one)).toList();
        var known = units.stream().map(Unit::funnel).filter(one -> one != null).toList();
        Double target = total.value();
        Funnel funnel = target == null || known.isEmpty() ? null : Funnel.around(target, known);
        for (int i = 0; i < figures.size(); i++) {
            FunnelUnit unit = units.get(i).funnel();
            tests.add(
                    new Tested(
                            figures.get(i),
                            funnel == null || unit == null ? null : funnel.mark(unit),
                            isHigherBetter(testing.better())));
        }
    }

    private static @Nullable Boolean isHigherBetter(Better better) {
        return better == Better.NEITHER ? null : (Boolean) (better == Better.HIGHER);
    }

    /** A unit that may not exist. */
    private record Unit(@Nullable FunnelUnit funnel) {}

    /** What has no interval is a count of everyone: there is no chance in it to test. */
    private static Unit unit(Testing testing, Observation one) {
        var estimate = one.estimate();
        return new Unit(estimate == null || estimate.lower() == null ? null : testing.unit(one));
    }

    /** What is said of each figure that was added, in that order. */
    List<Sign> judge() {
        var judged = tests.stream().filter(Tested::isJudged).toList();
        Set<Integer> remaining =
                new HashSet<>(
                        BenjaminiHochberg.signals(
                                judged.stream().map(Signs::pValue).toList(), MAY_BE_FALSE));
        var signals = new HashSet<Observation>();
        for (int i : remaining) {
            signals.add(judged.get(i).of());
        }
        return tests.stream().map(one -> sign(one, signals.contains(one.of()))).toList();
    }

    private static double pValue(Tested tested) {
        FunnelMark mark = tested.mark();
        return mark == null ? 1 : mark.pValue();
    }

    private static Sign sign(Tested tested, boolean remains) {
        FunnelMark mark = tested.mark();
        Boolean better = tested.better();
        if (tested.of().estimate() == null) {
            return Sign.ABSENT;
        }
        if (mark == null || better == null) {
            return Sign.UNTESTED;
        }
        return switch (mark.signal()) {
            case TOO_SMALL -> Sign.TOO_LITTLE;
            case WITHIN -> Sign.NONE;
            case HIGH -> remains ? judged(better) : Sign.NONE;
            case LOW -> remains ? judged(!better) : Sign.NONE;
        };
    }

    private static Sign judged(boolean better) {
        return better ? Sign.BETTER : Sign.WORSE;
    }
}
