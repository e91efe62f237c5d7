package nl.perspectief.dashboard.retention;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.perspectief.dashboard.figure.CohortParts;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.figure.Manner;
import nl.perspectief.dashboard.figure.Pooled;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.PeriodType;
import org.jspecify.annotations.Nullable;

/** The published figures of municipalities and of the programme, as far as the page needs them. */
final class AreaFigures {

    static final String RETENTION = "BEH-01";
    static final String SAME_EMPLOYER = "BEH-02";

    private static final String SIX_MONTHS = "BEH-03";
    private static final String UNCONFIRMED = "DQ-01";

    private final Map<String, List<Observation>> inCohort;
    private final Map<String, List<Observation>> unconfirmed;
    private final Cohort cohort;

    private AreaFigures(
            Map<String, List<Observation>> inCohort,
            Map<String, List<Observation>> unconfirmed,
            Cohort cohort) {
        this.inCohort = inCohort;
        this.unconfirmed = unconfirmed;
        this.cohort = cohort;
    }

    /**
     * @param codes of municipalities, and {@link Observation#ALL}
     */
    static AreaFigures ask(
            DisclosedFigures queries, String programme, Cohort cohort, List<String> codes) {
        var all = ObservationFilter.of().programme(programme).municipalities(codes);
        var inCohort =
                all.indicators(RETENTION, SAME_EMPLOYER, SIX_MONTHS)
                        .measures("13w", "26w", "52w", "6m")
                        .between(cohort.from(), cohort.to());
        var unconfirmed = all.indicators(UNCONFIRMED).measures("rate").quarters();
        return new AreaFigures(
                byCode(queries.counts(inCohort)),
                byCode(queries.counts(unconfirmed)),
                cohort);
    }

    private static Map<String, List<Observation>> byCode(List<Observation> observations) {
        return observations.stream().collect(groupingBy(Observation::municipalityCode));
    }

    /** Of one indicator, in the cohort. */
    List<Observation> of(String indicator, List<String> codes) {
        return codes.stream()
                .flatMap(code -> inCohort.getOrDefault(code, List.of()).stream())
                .filter(one -> one.indicator().equals(indicator))
                .toList();
    }

    /** The share per start quarter; null when nothing was published. */
    @Nullable Trend retained(Whose whose, String code, Manner manner) {
        var quarters =
                of(RETENTION, List.of(code)).stream()
                        .filter(one -> one.measure().equals(Horizon.WEEKS_26.measure()))
                        .filter(one -> one.period().type() == PeriodType.QUARTER)
                        .toList();
        return quarters.isEmpty() ? null : new Trend(whose, manner, quarters);
    }

    /** The newest figures together; null when nothing was published. */
    @Nullable Trend unconfirmed(Whose whose, List<String> codes, Manner manner) {
        if (codes.size() == 1) {
            var quarters = unconfirmed.getOrDefault(codes.getFirst(), List.of());
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
        var parts = CohortParts.of(of(SIX_MONTHS, codes), cohort.from(), cohort.to());
        return parts.isEmpty() ? null : Pooled.of(parts);
    }

    /** The programme in its newest quarter of the cohort; null when there is none. */
    @Nullable Observation newestOfProgramme() {
        return of(RETENTION, List.of(Observation.ALL)).stream()
                .filter(one -> one.measure().equals(Horizon.WEEKS_26.measure()))
                .filter(one -> one.period().type() == PeriodType.QUARTER)
                .reduce((_, later) -> later)
                .orElse(null);
    }
}
