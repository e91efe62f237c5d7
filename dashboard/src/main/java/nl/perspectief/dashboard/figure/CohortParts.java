package nl.perspectief.dashboard.figure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The planned figures that a cohort of several quarters is put together from: whole years where
 * all quarters of the year are in it, single quarters otherwise.
 */
public final class CohortParts {

    private CohortParts() {}

    public static List<Observation> of(
            List<Observation> figures, @Nullable Quarter from, @Nullable Quarter to) {
        Set<Integer> whole = wholeYears(figures, from, to);
        return figures.stream()
                .filter(
                        one ->
                                whole.contains(one.period().first().year())
                                        == (one.period().type() == PeriodType.YEAR))
                .toList();
    }

    private static Set<Integer> wholeYears(
            List<Observation> figures, @Nullable Quarter from, @Nullable Quarter to) {
        Map<Integer, Boolean> years = new HashMap<>();
        for (Observation one : figures) {
            int year = one.period().first().year();
            Quarter first = new Quarter(year, 1);
            Quarter last = new Quarter(year, 4);
            boolean isIn =
                    (from == null || from.compareTo(first) <= 0)
                            && (to == null || to.compareTo(last) >= 0);
            years.merge(year, isIn, Boolean::logicalAnd);
        }
        var whole = new HashSet<Integer>();
        years.forEach(
                (year, isWhole) -> {
                    if (isWhole) {
                        whole.add(year);
                    }
                });
        return whole;
    }
}
