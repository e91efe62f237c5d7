package nl.perspectief.dashboard.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.perspectief.dashboard.indicator.Indicator;

/** Tests the trends of many municipalities at once. */
public final class TrendMarks {

    private final Testing testing;

    public TrendMarks(Indicator indicator, String measure) {
        testing = new Testing(indicator, measure);
    }

    /** A municipality with what is said of it. */
    public record Marked(Trend trend, Signal signal) {}

    /** Sorted by signal and then by name, never by how high the figure is. */
    public List<Marked> of(List<Trend> trends) {
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
