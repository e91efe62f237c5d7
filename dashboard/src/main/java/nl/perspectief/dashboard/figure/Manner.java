package nl.perspectief.dashboard.figure;

import java.util.List;
import nl.perspectief.dashboard.indicator.DeliveryState;
import nl.perspectief.sql.Quarter;

/**
 * How a municipality delivers, as far as the words about a missing figure need it.
 *
 * @param cohorts whether it delivers counts of cohorts instead of rows (mode B), so that some
 *     figures do not exist
 * @param newestCame whether its delivery of the newest quarter is in: then what is missing was left
 *     out of it
 */
public record Manner(boolean cohorts, boolean newestCame) {

    private static final String MODE_B = "B";

    /**
     * @param deliveries of any municipalities, in order of time
     * @param last the newest quarter that is looked at
     */
    public static Manner of(String municipalityCode, List<DeliveryState> deliveries, Quarter last) {
        var own =
                deliveries.stream()
                        .filter(one -> one.municipalityCode().equals(municipalityCode))
                        .filter(one -> one.quarter().compareTo(last) <= 0)
                        .toList();
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
