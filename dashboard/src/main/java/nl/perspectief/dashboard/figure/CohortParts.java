package nl.perspectief.dashboard.figure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The planned figures that a cohort of several quarters is put together from: whole years where all
 * quarters of the year are in it, single quarters otherwise.
 */
public final class CohortParts {

    private CohortParts() {}

    /**
     * @param figures of one measure, by quarter and by year
     */
    public static List<Observation> of(
            List<Observation> figures, @Nullable Quarter from, @Nullable Quarter to) {
        Set<Integer> whole =
                figures.stream()
                        .map(Observation::period)
                        .filter(period -> period.type() == PeriodType.YEAR)
                        .filter(period -> isWithin(period, from, to))
                        .map(period -> period.first().year())
                        .collect(Collectors.toSet());
        return figures.stream()
                .filter(
                        one ->
                                whole.contains(one.period().first().year())
                                        == (one.period().type() == PeriodType.YEAR))
                .toList();
    }

    private static boolean isWithin(Period year, @Nullable Quarter from, @Nullable Quarter to) {
        return (from == null || from.compareTo(year.first()) <= 0)
                && (to == null || to.compareTo(year.last()) >= 0);
    }
}
