package nl.perspectief.dashboard.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.perspectief.dashboard.statistics.CurvePoint;
import nl.perspectief.dashboard.statistics.KaplanMeier;

/**
 * What a curve tells on the days on which it is shown: how many were still followed when the day
 * began, and how many had had the event by its end.
 */
record ToldCounts(List<Integer> days, List<Long> followed, List<Long> events) {

    /** On days on which all of the curves are shown. */
    static List<ToldCounts> of(List<DisclosedCurve> curves, List<Integer> days) {
        return curves.stream()
                .map(
                        curve ->
                                new ToldCounts(
                                        days,
                                        days.stream().map(curve::followedOn).toList(),
                                        days.stream().map(curve::eventsUntil).toList()))
                .toList();
    }

    /** Of those who are in this curve and not in the other, which is a part of it. */
    ToldCounts minus(ToldCounts part) {
        return new ToldCounts(
                days, difference(followed, part.followed), difference(events, part.events));
    }

    private static List<Long> difference(List<Long> all, List<Long> some) {
        return IntStream.range(0, all.size())
                .mapToObj(index -> all.get(index) - some.get(index))
                .toList();
    }

    /**
     * A curve that could have told this, as in a life table: all events between two shown days are
     * put on the later one; of those who left without an event, half leave just before and half
     * just after them.
     */
    KaplanMeier curve() {
        if (days.isEmpty()) {
            return KaplanMeier.of(List.of());
        }
        var points = new ArrayList<CurvePoint>();
        long atRisk = followed.getFirst();
        for (int index = 1; index < days.size(); index++) {
            long had = events.get(index) - events.get(index - 1);
            // whoever had the event on the shown day itself was still followed when it began
            long left = Math.max(0, atRisk - had - followed.get(index));
            points.add(new CurvePoint(days.get(index) - 1, 0, left / 2));
            points.add(new CurvePoint(days.get(index), had, left - left / 2));
            atRisk -= had + left;
        }
        points.add(new CurvePoint(days.getLast() + 1, 0, atRisk));
        return KaplanMeier.of(points);
    }
}
