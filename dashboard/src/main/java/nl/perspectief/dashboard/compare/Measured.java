package nl.perspectief.dashboard.compare;

import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.figure.FunnelSignals;
import nl.perspectief.dashboard.figure.OfferedFigure;
import nl.perspectief.dashboard.figure.Signal;
import nl.perspectief.dashboard.figure.Testing;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.statistics.RankRange;
import org.jspecify.annotations.Nullable;

/**
 * One figure of everyone in a period.
 *
 * @param total of the programme; null when nothing is published
 * @param together of the group; null when it is the whole programme, or cannot be added up
 * @param before of everyone in the earlier period, by municipality code; empty when not asked
 * @param all of all municipalities of the programme, by code, with the programme itself
 * @param marks what is said of those that are compared
 * @param ranks between which places those may stand who have a share with an interval
 */
record Measured(
        OfferedFigure figure,
        Period period,
        @Nullable Observation total,
        @Nullable Observation together,
        Map<String, Observation> all,
        Map<String, Observation> before,
        Map<String, FunnelSignals.Marked> marks,
        Map<String, RankRange> ranks) {

    Measured {
        all = Map.copyOf(all);
        before = Map.copyOf(before);
        marks = Map.copyOf(marks);
        ranks = Map.copyOf(ranks);
    }

    /** As it was found, before anything is said of it. */
    Measured(
            OfferedFigure figure,
            Period period,
            @Nullable Observation together,
            Map<String, Observation> all,
            Map<String, Observation> before) {
        this(figure, period, all.get(Observation.ALL), together, all, before, Map.of(), Map.of());
    }

    Measured with(Map<String, FunnelSignals.Marked> others, Map<String, RankRange> otherRanks) {
        return new Measured(figure, period, total, together, all, before, others, otherRanks);
    }

    /** Whether anything is published of it. */
    boolean isPublished() {
        return !all.isEmpty();
    }

    /** Null when it did not take part in the period. */
    @Nullable Observation of(String code) {
        return all.get(code);
    }

    Signal signal(String code) {
        var mark = marks.get(code);
        return mark == null ? Signal.ABSENT : mark.signal();
    }

    Testing testing() {
        return new Testing(figure.indicator(), figure.measure());
    }

    List<Observation> municipalities() {
        return all.values().stream().filter(one -> !one.isTotal()).toList();
    }

    /**
     * A funnel of all municipalities; null where nothing is published.
     *
     * @param judged those of whom something is to be said
     */
    FunnelSignals.@Nullable Column column(List<Observation> judged) {
        return total == null
                ? null
                : new FunnelSignals.Column(testing(), total, judged, municipalities());
    }
}
