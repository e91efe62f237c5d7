package nl.perspectief.dashboard.indicator;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Which observations are asked for. An empty list leaves that side open, a null quarter that end.
 *
 * @param measures published names
 * @param municipalities codes, with {@link Observation#ALL} for the programme as a whole
 * @param breakdowns tokens, at most two; empty asks for the figures without breakdown
 * @param from a year is asked for when any of its quarters is
 */
public record ObservationFilter(
        List<String> indicators,
        List<String> measures,
        @Nullable String programme,
        List<String> municipalities,
        Set<PeriodType> periodTypes,
        @Nullable Quarter from,
        @Nullable Quarter to,
        List<String> breakdowns) {

    public ObservationFilter {
        indicators = List.copyOf(indicators);
        measures = List.copyOf(measures);
        municipalities = List.copyOf(municipalities);
        periodTypes = Set.copyOf(periodTypes);
        breakdowns = List.copyOf(breakdowns);
    }

    /** Everything there is of these indicators (of all, when none is named), without breakdown. */
    public static ObservationFilter of(String... indicators) {
        return new ObservationFilter(
                List.of(indicators),
                List.of(),
                null,
                List.of(),
                EnumSet.allOf(PeriodType.class),
                null,
                null,
                List.of());
    }

    public ObservationFilter indicators(String... ids) {
        return new ObservationFilter(
                List.of(ids),
                measures,
                programme,
                municipalities,
                periodTypes,
                from,
                to,
                breakdowns);
    }

    public ObservationFilter measures(String... names) {
        return new ObservationFilter(
                indicators,
                List.of(names),
                programme,
                municipalities,
                periodTypes,
                from,
                to,
                breakdowns);
    }

    public ObservationFilter programme(@Nullable String code) {
        return new ObservationFilter(
                indicators, measures, code, municipalities, periodTypes, from, to, breakdowns);
    }

    /** Only the programme as a whole. */
    public ObservationFilter totals() {
        return municipalities(List.of(Observation.ALL));
    }

    public ObservationFilter municipalities(List<String> codes) {
        return new ObservationFilter(
                indicators, measures, programme, codes, periodTypes, from, to, breakdowns);
    }

    public ObservationFilter quarters() {
        return periodTypes(EnumSet.of(PeriodType.QUARTER));
    }

    public ObservationFilter years() {
        return periodTypes(EnumSet.of(PeriodType.YEAR));
    }

    public ObservationFilter periodTypes(Set<PeriodType> types) {
        return new ObservationFilter(
                indicators, measures, programme, municipalities, types, from, to, breakdowns);
    }

    public ObservationFilter between(@Nullable Quarter first, @Nullable Quarter last) {
        return new ObservationFilter(
                indicators,
                measures,
                programme,
                municipalities,
                periodTypes,
                first,
                last,
                breakdowns);
    }

    public ObservationFilter breakdowns(List<String> tokens) {
        return new ObservationFilter(
                indicators, measures, programme, municipalities, periodTypes, from, to, tokens);
    }
}
