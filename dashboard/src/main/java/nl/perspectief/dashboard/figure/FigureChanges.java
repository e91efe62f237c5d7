package nl.perspectief.dashboard.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.perspectief.dashboard.disclosure.Audience;
import nl.perspectief.dashboard.disclosure.DisclosedFigures;
import nl.perspectief.dashboard.indicator.Indicator;
import nl.perspectief.dashboard.indicator.Observation;
import nl.perspectief.dashboard.indicator.ObservationFilter;
import nl.perspectief.dashboard.indicator.Period;
import nl.perspectief.etl.delivery.TrialFigures;
import nl.perspectief.etl.sheet.Delivered;

/**
 * What a delivery in place of another does to the figures of its municipality: both are taken
 * through the models of the night, on the same day.
 *
 * @param all the figures that differ, in the order of the catalogue
 * @param isFictitious whether the reference says that these are samples
 */
public record FigureChanges(List<FigureChange> all, boolean isFictitious) {

    /** What most people ask for first: id and measure. */
    private static final Map<String, String> MAIN =
            Map.of(
                    "BER-01", "count",
                    "PLA-01", "count",
                    "PLA-02", "26w",
                    "BEH-01", "26w",
                    "BEH-03", "6m",
                    "SAM-02", "rate");

    public FigureChanges {
        all = List.copyOf(all);
    }

    /** One figure among those of a municipality. */
    private record Key(String indicator, String measure, Period period) {
        static Key of(Observation observation) {
            return new Key(observation.indicator(), observation.measure(), observation.period());
        }
    }

    public static FigureChanges between(Delivered before, Delivered after, TrialFigures trial) {
        var asOf = dayAfterBoth(before, after);
        try (var then = trial.of(before, asOf);
                var now = trial.of(after, asOf)) {
            var queries = DisclosedFigures.of(now, Audience.OWN);
            var definitions =
                    queries.indicators().stream()
                            .collect(Collectors.toMap(Indicator::id, Function.identity()));
            Map<Key, Observation> former = new HashMap<>();
            observations(DisclosedFigures.of(then, Audience.OWN), after)
                    .forEach(observation -> former.put(Key.of(observation), observation));
            List<FigureChange> changes = new ArrayList<>();
            for (var observation : observations(queries, after)) {
                var definition = Objects.requireNonNull(definitions.get(observation.indicator()));
                var earlier = Objects.requireNonNull(former.get(Key.of(observation)));
                changes.add(new FigureChange(definition, earlier, observation));
            }
            return new FigureChanges(
                    changes.stream().filter(FigureChange::isOtherwise).toList(),
                    queries.snapshot().fictitious());
        }
    }

    /** The first day on which the quarters of both have ended. */
    private static LocalDate dayAfterBoth(Delivered before, Delivered after) {
        var one = before.cover().quarter();
        var other = after.cover().quarter();
        return (one.compareTo(other) > 0 ? one : other).lastDay().plusDays(1);
    }

    private static List<Observation> observations(DisclosedFigures queries, Delivered delivered) {
        var cover = delivered.cover();
        return queries.observations(
                ObservationFilter.of()
                        .programme(cover.programme())
                        .municipalities(List.of(cover.municipalityCode())));
    }

    /** The main figures that differ. */
    public List<FigureChange> main() {
        return all.stream()
                .filter(
                        change ->
                                change.after().measure().equals(MAIN.get(change.indicator().id())))
                .toList();
    }
}
