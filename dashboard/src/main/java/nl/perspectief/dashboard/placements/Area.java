package nl.perspectief.dashboard.placements;

import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.figure.Manner;
import nl.perspectief.dashboard.figure.Trend;
import nl.perspectief.dashboard.figure.Whose;
import nl.perspectief.dashboard.indicator.Observation;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one municipality, or of the programme.
 *
 * @param code of the municipality, or {@link Observation#ALL}
 * @param cohort its figures of the chosen cohort; nothing where none was published
 * @param through its figures period after period, up to the last one that is looked at
 */
record Area(
        String code,
        Whose whose,
        Manner manner,
        Map<Figure, Observation> cohort,
        Map<Figure, Trend> through) {

    Area {
        cohort = Map.copyOf(cohort);
        through = Map.copyOf(through);
    }

    boolean isTotal() {
        return code.equals(Observation.ALL);
    }

    /** Of the cohort; null where none was published. */
    @Nullable Observation figure(Figure figure) {
        return cohort.get(figure);
    }

    /** The same as a list, which is empty where none was published. */
    List<Observation> figures(Figure figure) {
        Observation one = figure(figure);
        return one == null ? List.of() : List.of(one);
    }

    /** Period after period; null where nothing was published. */
    @Nullable Trend trend(Figure figure) {
        return through.get(figure);
    }

    /** One figure of the cohort as words about absence want it; it must be there. */
    Trend alone(Observation one) {
        return new Trend(whose, manner, List.of(one));
    }
}
