package nl.perspectief.dashboard.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import nl.perspectief.dashboard.statistics.BenjaminiHochberg;
import nl.perspectief.dashboard.statistics.TrendTest;
import org.jspecify.annotations.Nullable;

/**
 * Tests many trends at once. With so many, some look like a trend by chance alone; of those that
 * remain here at most one in twenty is expected to be such a one.
 */
public final class TrendSignals {

    private static final double MAY_BE_FALSE = 0.05;

    private TrendSignals() {}

    /** A trend, and how its kind of figure is tested. */
    public record Tested(Trend trend, Testing testing) {}

    /** What is said of each, in the same order. */
    public static List<Signal> of(List<Tested> all) {
        var tests = all.stream().map(Outcome::of).toList();
        var remaining =
                new HashSet<>(
                        BenjaminiHochberg.signals(
                                tests.stream().map(Outcome::pValue).toList(), MAY_BE_FALSE));
        var signals = new ArrayList<Signal>();
        for (int i = 0; i < all.size(); i++) {
            var one = all.get(i);
            signals.add(
                    Signal.of(
                            one.trend(),
                            tests.get(i).test(),
                            remaining.contains(i),
                            one.testing().better()));
        }
        return signals;
    }

    /** Of a test that may not exist. */
    private record Outcome(@Nullable TrendTest test) {

        static Outcome of(Tested tested) {
            return new Outcome(tested.testing().trend(tested.trend()));
        }

        double pValue() {
            return test == null ? 1 : test.pValue();
        }
    }
}
