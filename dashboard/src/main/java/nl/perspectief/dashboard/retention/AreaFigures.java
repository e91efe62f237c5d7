package nl.perspectief.dashboard.retention;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.perspectief.dashboard.figure.Cohort;
import nl.perspectief.dashboard.figure.CohortParts;
import nl.perspectief.dashboard.figure.Horizon;
import nl.perspectief.dashboard.figure.Manner;
import nl.perspectief.dashboard.figure.Pooled;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.PeriodType;
import org.jspecify.annotations.Nullable;

/** The published figures of municipalities and of the programme, as far as the page needs them. */
final class AreaFigures {

    private final Map<String, Area> areas;
    private final Cohort cohort;

    AreaFigures(Map<String, Area> areas, Cohort cohort) {
        this.areas = areas;
        this.cohort = cohort;
    }

    Area area(String code) {
        return Objects.requireNonNull(areas.get(code), code);
    }

    /** Of one indicator, in the cohort. */
    List<Observation> of(String indicator, List<String> codes) {
        return codes.stream()
                .flatMap(code -> area(code).figures().stream())
                .filter(one -> one.indicator().equals(indicator))
                .toList();
    }

    /** The share per start quarter; null when nothing was published. */
    @Nullable Trend retained(Whose whose, String code, Manner manner) {
        var quarters =
                of(Area.RETENTION, List.of(code)).stream()
                        .filter(one -> one.measure().equals(Horizon.WEEKS_26.measure()))
                        .filter(one -> one.period().type() == PeriodType.QUARTER)
                        .toList();
        return quarters.isEmpty() ? null : new Trend(whose, manner, quarters);
    }

    /** The newest figures together; null when nothing was published. */
    @Nullable Trend unconfirmed(Whose whose, List<String> codes, Manner manner) {
        if (codes.size() == 1) {
            var quarters = area(codes.getFirst()).unconfirmed();
            return quarters.isEmpty() ? null : new Trend(whose, manner, quarters);
        }
        var newest =
                codes.stream()
                        .map(code -> unconfirmed(whose, List.of(code), manner))
                        .flatMap(Stream::ofNullable)
                        .map(Trend::newestWithValue)
                        .filter(Objects::nonNull)
                        .toList();
        return newest.isEmpty() ? null : new Trend(whose, manner, List.of(Pooled.of(newest)));
    }

    /** A job at the end of the sixth month, of all quarters together; null when there is none. */
    @Nullable Observation jobAfterSixMonths(List<String> codes) {
        var parts = CohortParts.of(of(Area.SIX_MONTHS, codes), cohort.from(), cohort.to());
        return parts.isEmpty() ? null : Pooled.of(parts);
    }

    /** The programme in its newest quarter of the cohort; null when there is none. */
    @Nullable Observation newestOfProgramme() {
        return of(Area.RETENTION, List.of(Observation.ALL)).stream()
                .filter(one -> one.measure().equals(Horizon.WEEKS_26.measure()))
                .filter(one -> one.period().type() == PeriodType.QUARTER)
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
