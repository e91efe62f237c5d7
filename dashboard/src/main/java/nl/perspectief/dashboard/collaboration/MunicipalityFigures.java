package nl.perspectief.dashboard.collaboration;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.Status;

/** Reads figures of the single municipalities of a programme, as far as they are shown. */
record MunicipalityFigures(DisclosedFigures figures, String programme) {

    /**
     * @param periods chooses the periods
     * @return by figure, in the order of the catalogue; of no figure the programme's total
     */
    Map<ComparedFigure, List<Observation>> read(
            List<Indicator> indicators, UnaryOperator<ObservationFilter> periods) {
        var found = new LinkedHashMap<ComparedFigure, List<Observation>>();
        for (Indicator indicator : indicators) {
            found.putAll(read(indicator, periods));
        }
        return found;
    }

    private Map<ComparedFigure, List<Observation>> read(
            Indicator indicator, UnaryOperator<ObservationFilter> periods) {
        var measures = ComparedFigure.measuresOf(indicator);
        if (measures.isEmpty()) {
            return Map.of();
        }
        var filter =
                periods.apply(
                        ObservationFilter.of(indicator.id())
                                .measures(measures.toArray(String[]::new))
                                .programme(programme));
        List<Observation> whole = municipalities(filter);
        boolean isOnlyBroken =
                whole.stream().allMatch(one -> one.status() == Status.NOT_APPLICABLE);
        return isOnlyBroken && !indicator.breakdowns().isEmpty()
                ? byFigure(
                        indicator,
                        municipalities(
                                filter.breakdowns(List.of(indicator.breakdowns().getFirst()))))
                : byFigure(indicator, whole);
    }

    private List<Observation> municipalities(ObservationFilter filter) {
        return figures.observations(filter).stream().filter(one -> !one.isTotal()).toList();
    }

    private static Map<ComparedFigure, List<Observation>> byFigure(
            Indicator indicator, List<Observation> observations) {
        return observations.stream()
                .collect(groupingBy(one -> figure(indicator, one), LinkedHashMap::new, toList()));
    }

    private static ComparedFigure figure(Indicator indicator, Observation one) {
        return new ComparedFigure(
                indicator,
                one.measure(),
                one.breakdowns().isEmpty() ? null : one.breakdowns().getFirst());
    }
}
