package nl.perspectief.dashboard.trends;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import nl.perspectief.dashboard.figure.Testing;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.statistics.BenjaminiHochberg;
import nl.perspectief.dashboard.statistics.TrendTest;
import org.jspecify.annotations.Nullable;

/**
 * Tests the trends of many municipalities at once. With so many, some look like a trend by chance
 * alone; of those that remain here at most one in twenty is expected to be such a one.
 */
final class Signals {

    private static final double MAY_BE_FALSE = 0.05;

    private final Testing testing;

    Signals(Indicator indicator, String measure) {
        testing = new Testing(indicator, measure);
    }

    /** A municipality with what is said of it. */
    record Marked(Trend trend, Signal signal) {}

    /** Sorted by signal and then by name, never by how high the figure is. */
    List<Marked> of(List<Trend> trends) {
        var tests = trends.stream().map(this::test).toList();
        var remaining =
                new HashSet<>(
                        BenjaminiHochberg.signals(
                                tests.stream().map(Signals::pValue).toList(), MAY_BE_FALSE));
        var marked = new ArrayList<Marked>();
        for (int i = 0; i < trends.size(); i++) {
            var signal = signal(trends.get(i), tests.get(i).test(), remaining.contains(i));
            marked.add(new Marked(trends.get(i), signal));
        }
        marked.sort(
                Comparator.comparing(Marked::signal)
                        .thenComparing(one -> one.trend().whose().label()));
        return marked;
    }

    /** A test that may not exist. */
    private record Tested(@Nullable TrendTest test) {}

    private Tested test(Trend trend) {
        return new Tested(testing.trend(trend));
    }

    private static double pValue(Tested tested) {
        TrendTest test = tested.test();
        return test == null ? 1 : test.pValue();
    }

    private Signal signal(Trend trend, @Nullable TrendTest test, boolean remains) {
        if (!trend.hasFigures()) {
            return Signal.ABSENT;
        }
        if (test == null) {
            return Signal.UNTESTED;
        }
        return switch (test.trend()) {
            case TOO_FEW_PERIODS -> Signal.TOO_LITTLE;
            case NO_CHANGE -> Signal.NONE;
            case RISING -> remains ? changing(true) : Signal.NONE;
            case FALLING -> remains ? changing(false) : Signal.NONE;
        };
    }

    private Signal changing(boolean rising) {
        Boolean better = testing.isBetter(rising);
        return better == null
                ? rising ? Signal.RISING : Signal.FALLING
                : better ? Signal.BETTER : Signal.WORSE;
    }
}
