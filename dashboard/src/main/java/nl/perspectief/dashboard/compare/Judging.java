package nl.perspectief.dashboard.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.perspectief.dashboard.figure.FunnelSignals;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.statistics.FunnelUnit;
import nl.perspectief.dashboard.statistics.RankRange;

/**
 * Sets those that are compared beside their programme, all figures at once: each in a funnel with
 * all municipalities of the programme, so that what is said of one does not depend on who is
 * compared with it.
 *
 * @param codes of those that are compared
 */
record Judging(List<String> codes) {

    /** The same with what is said of them, in the same order. */
    List<Measured> judged(List<Measured> all) {
        var marks =
                FunnelSignals.of(
                                all.stream()
                                        .flatMap(one -> Stream.ofNullable(one.column(members(one))))
                                        .toList())
                        .iterator();
        var judged = new ArrayList<Measured>();
        for (Measured one : all) {
            var own = new HashMap<String, FunnelSignals.Marked>();
            if (one.total() != null) {
                members(one).forEach(_ -> put(own, marks.next()));
            }
            judged.add(one.with(own, ranks(one)));
        }
        return judged;
    }

    private static void put(Map<String, FunnelSignals.Marked> marks, FunnelSignals.Marked marked) {
        marks.put(marked.figure().municipalityCode(), marked);
    }

    private List<Observation> members(Measured measured) {
        return codes.stream().flatMap(code -> Stream.ofNullable(measured.of(code))).toList();
    }

    /** Among those that are compared and have a share with an interval. */
    private Map<String, RankRange> ranks(Measured measured) {
        var members = members(measured);
        var column = measured.column(members);
        if (column == null) {
            return Map.of();
        }
        var ranked = new ArrayList<String>();
        var units = new ArrayList<FunnelUnit>();
        for (Observation one : members) {
            FunnelUnit unit = FunnelSignals.unit(column, one);
            if (unit != null) {
                ranked.add(one.municipalityCode());
                units.add(unit);
            }
        }
        var ranges = RankRange.of(units);
        var byCode = new HashMap<String, RankRange>();
        for (int i = 0; i < ranked.size(); i++) {
            byCode.put(ranked.get(i), ranges.get(i));
        }
        return byCode;
    }
}
