package nl.perspectief.dashboard.figure;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.sql.Quarter;

/** How each municipality of a programme delivers. */
public final class Manners {

    private static final String MODE_B = "B";

    private final Map<String, List<DeliveryState>> deliveries;
    private final Quarter last;

    /**
     * @param deliveries in order of time
     * @param last the last quarter that is looked at
     */
    public Manners(List<DeliveryState> deliveries, Quarter last) {
        this.deliveries =
                deliveries.stream()
                        .filter(one -> one.quarter().compareTo(last) <= 0)
                        .collect(groupingBy(DeliveryState::municipalityCode));
        this.last = last;
    }

    public Manner of(String municipalityCode) {
        var own = deliveries.getOrDefault(municipalityCode, List.of());
        boolean cohorts =
                own.stream()
                        .filter(one -> one.deliveryMode() != null)
                        .reduce((_, later) -> later)
                        .filter(one -> MODE_B.equals(one.deliveryMode()))
                        .isPresent();
        boolean newestCame =
                own.stream().anyMatch(one -> one.quarter().equals(last) && one.isImported());
        return new Manner(cohorts, newestCame);
    }
}
