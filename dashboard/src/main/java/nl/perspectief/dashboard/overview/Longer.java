package nl.perspectief.dashboard.overview;

import java.util.Comparator;
import java.util.List;
import nl.perspectief.dashboard.disclosure.DisclosedCurve;
import nl.perspectief.dashboard.figure.CohortParts;
import nl.perspectief.dashboard.figure.FollowUpWords;
import nl.perspectief.dashboard.figure.Pooled;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.PeriodType;
import nl.perspectief.dashboard.statistics.Estimate;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * A headline figure over a longer time than a quarter.
 *
 * @param year this year as far as it goes; of a cohort the newest year of which there is a figure
 * @param sinceStart all there is together
 */
record Longer(Observation year, Observation sinceStart) {

    /**
     * Of counts and shares: sums of what is planned, so that one kept part keeps the sum.
     *
     * @param figures by quarter and by year
     * @param upTo the last quarter that is looked at; null for the newest
     * @return null where there is nothing of this year
     */
    static @Nullable Longer of(List<Observation> figures, @Nullable Quarter upTo) {
        var parts =
                CohortParts.of(figures, null, upTo).stream()
                        .sorted(Comparator.comparing(one -> one.period().first()))
                        .toList();
        if (parts.isEmpty()) {
            return null;
        }
        int year = parts.getLast().period().first().year();
        var thisYear = parts.stream().filter(one -> one.period().first().year() == year).toList();
        return new Longer(Pooled.of(thisYear), Pooled.of(parts));
    }

    /**
     * Of retention, which is no sum: all start quarters together have their own curve.
     *
     * @return null where no year has a figure
     */
    static @Nullable Longer ofCurve(List<Observation> figures, DisclosedCurve curve) {
        var year =
                figures.stream()
                        .filter(one -> one.period().type() == PeriodType.YEAR)
                        .filter(one -> one.estimate() != null)
                        .max(Comparator.comparing(one -> one.period().first()))
                        .orElse(null);
        Estimate together =
                curve.isFollowedTo(FollowUpWords.HALF_YEAR)
                        ? curve.survivalAt(FollowUpWords.HALF_YEAR)
                        : null;
        return year == null ? null : new Longer(year, Pooled.of(List.of(year), together));
    }
}
