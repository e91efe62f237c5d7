package nl.perspectief.dashboard.indicator;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The definitions, by id. */
final class Catalogue {

    private final Map<String, Indicator> byId;

    Catalogue(List<Indicator> indicators) {
        byId = indicators.stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
    }

    /** Fails on an id without definition: its figures could not be read. */
    Indicator of(Observation observation) {
        return get(observation.indicator());
    }

    Indicator get(String id) {
        Indicator indicator = byId.get(id);
        if (indicator == null) {
            throw new FiguresException("No definition of " + id);
        }
        return indicator;
    }

    /** The order of every list of observations. */
    Comparator<Observation> order() {
        return Comparator.<Observation>comparingInt(one -> of(one).position())
                .thenComparingInt(one -> of(one).measures().indexOf(one.measure()))
                .thenComparing(Observation::programme)
                .thenComparing(one -> !one.isTotal())
                .thenComparing(Observation::municipalityCode)
                .thenComparing(Observation::period)
                .thenComparing(one -> one.breakdowns().toString());
    }
}
