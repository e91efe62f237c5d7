package nl.perspectief.dashboard.indicator;

import java.time.LocalDate;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * What came in from one municipality for one quarter in which it takes part.
 *
 * @param state as published, such as IMPORTED or RETURNED
 * @param version null when nothing was submitted
 * @param deliveryMode A (rows) or B (cohorts); null when nothing was read
 * @param referenceDate the peildatum; null when nothing was read
 * @param deliveredOn null when nothing came in
 */
public record DeliveryState(
        String programme,
        String municipalityCode,
        Quarter quarter,
        String state,
        @Nullable Integer version,
        @Nullable String deliveryMode,
        @Nullable LocalDate referenceDate,
        @Nullable LocalDate deliveredOn,
        LocalDate deadline,
        boolean late) {

    static final String IMPORTED = "IMPORTED";

    /** Whether it is in the figures. */
    public boolean isImported() {
        return state.equals(IMPORTED);
    }
}
