package nl.perspectief.etl.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One row of Plaatsingen as it was delivered; null is an empty cell. */
record Placement(
        String placementNumber,
        String trajectoryNumber,
        LocalDate start,
        @Nullable LocalDate end,
        String status,
        @Nullable LocalDate lastConfirmed,
        String type,
        @Nullable BigDecimal hoursPerWeek,
        @Nullable String employerNumber,
        @Nullable String sector,
        @Nullable String localEmployer,
        @Nullable String subsidy,
        @Nullable String aftercareContact,
        @Nullable String benefitAfterSixMonths) {

    private static final Set<String> PAID_TYPES =
            Set.of("REGULIER", "UITZEND", "LKS", "DETACHERING", "BESCHUT", "BBL", "ZELFSTANDIG");

    boolean isPaid() {
        return PAID_TYPES.contains(type);
    }

    /** Running on that day as far as this row tells: no end, or an end that is only planned. */
    boolean isOpenAt(LocalDate referenceDate) {
        return end == null || end.isAfter(referenceDate);
    }

    Map<String, Object> row() {
        return new Rows()
                .put("placement_number", placementNumber)
                .put("trajectory_number", trajectoryNumber)
                .put("placement_start", start)
                .put("placement_end", end)
                .put("status", status)
                .put("last_confirmed", lastConfirmed)
                .put("placement_type", type)
                .put("hours_per_week", hoursPerWeek)
                .put("employer_number", employerNumber)
                .put("sector", sector)
                .put("local_employer", localEmployer)
                .put("subsidy", subsidy)
                .put("aftercare_contact", aftercareContact)
                .put("benefit_after_6_months", benefitAfterSixMonths)
                .row();
    }
}
