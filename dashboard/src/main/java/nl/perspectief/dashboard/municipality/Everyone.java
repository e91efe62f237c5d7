package nl.perspectief.dashboard.municipality;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.indicator.Observation;
import org.jspecify.annotations.Nullable;

/** The figures of all municipalities, and of the programme, in one period. */
final class Everyone {

    private final Map<ShownFigure, Map<String, Observation>> byFigure;

    private Everyone(Map<ShownFigure, Map<String, Observation>> byFigure) {
        this.byFigure = byFigure;
    }

    static Everyone of(List<ShownFigure> figures, List<Observation> asked) {
        var byIndicator = asked.stream().collect(groupingBy(Observation::indicator));
        var byFigure = new HashMap<ShownFigure, Map<String, Observation>>();
        for (ShownFigure figure : figures) {
            byFigure.put(
                    figure,
                    byIndicator.getOrDefault(figure.indicator().id(), List.of()).stream()
                            .filter(figure::isOf)
                            .collect(toMap(Observation::municipalityCode, one -> one)));
        }
        return new Everyone(byFigure);
    }

    /** Null when a municipality did not take part, or nothing was published. */
    @Nullable Observation of(ShownFigure figure, String code) {
        return byFigure.getOrDefault(figure, Map.of()).get(code);
    }

    /** Whether anything was published of it. */
    boolean has(ShownFigure figure) {
        return !byFigure.getOrDefault(figure, Map.of()).isEmpty();
    }

    /** Without the programme as a whole. */
    List<Observation> municipalities(ShownFigure figure) {
        return byFigure.getOrDefault(figure, Map.of()).values().stream()
                .filter(one -> !one.isTotal())
                .toList();
    }
}
