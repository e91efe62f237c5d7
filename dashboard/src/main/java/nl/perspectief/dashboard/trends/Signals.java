package nl.perspectief.dashboard.trends;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.figure.Testing;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.figure.TrendSignals;
import nl.perspectief.dashboard.indicator.Indicator;

/** Tests the trends of many municipalities at once. */
final class Signals {

    private final Testing testing;

    Signals(Indicator indicator, String measure) {
        testing = new Testing(indicator, measure);
    }

    /** A municipality with what is said of it. */
    record Marked(Trend trend, Signal signal) {}

    /** Sorted by signal and then by name, never by how high the figure is. */
    List<Marked> of(List<Trend> trends) {
        var signals =
                TrendSignals.of(
                        trends.stream()
                                .map(trend -> new TrendSignals.Tested(trend, testing))
                                .toList());
        var marked = new ArrayList<Marked>();
        for (int i = 0; i < trends.size(); i++) {
            marked.add(new Marked(trends.get(i), signals.get(i)));
        }
        marked.sort(
                Comparator.comparing(Marked::signal)
                        .thenComparing(one -> one.trend().whose().label()));
        return marked;
    }
}
