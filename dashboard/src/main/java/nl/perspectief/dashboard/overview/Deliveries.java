package nl.perspectief.dashboard.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What came in from whom.
 *
 * @param asOf the day on which it stood so
 * @param quarters in order of time
 * @param municipalities by name
 * @param chosen those that the reader looks at, by name
 * @param states by municipality code and quarter
 */
record Deliveries(
        LocalDate asOf,
        List<Quarter> quarters,
        List<Municipality> municipalities,
        List<Municipality> chosen,
        Map<String, Map<Quarter, DeliveryState>> states) {

    Deliveries {
        quarters = List.copyOf(quarters);
        municipalities = List.copyOf(municipalities);
        chosen = List.copyOf(chosen);
        states = Map.copyOf(states);
    }

    /** Null when the municipality does not take part in that quarter. */
    @Nullable DeliveryState state(Municipality municipality, Quarter quarter) {
        return states.getOrDefault(municipality.code(), Map.of()).get(quarter);
    }

    /** Those chosen first: in a long list they would be far down. */
    List<Municipality> chosenFirst() {
        return Stream.concat(chosen.stream(), municipalities.stream()).distinct().toList();
    }
}
