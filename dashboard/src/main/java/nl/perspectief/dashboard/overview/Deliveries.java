package nl.perspectief.dashboard.overview;

import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.dashboard.indicator.Municipality;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What came in from whom.
 *
 * @param quarters in order of time
 * @param municipalities by name
 * @param states by municipality code and quarter
 */
record Deliveries(
        List<Quarter> quarters,
        List<Municipality> municipalities,
        Map<String, Map<Quarter, DeliveryState>> states) {

    Deliveries {
        quarters = List.copyOf(quarters);
        municipalities = List.copyOf(municipalities);
        states = Map.copyOf(states);
    }

    /** Null when the municipality does not take part in that quarter. */
    @Nullable DeliveryState state(Municipality municipality, Quarter quarter) {
        return states.getOrDefault(municipality.code(), Map.of()).get(quarter);
    }
}
