package nl.perspectief.etl.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.perspectief.etl.template.Departure;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * All that one workbook says. A list that is null is a sheet that was not delivered.
 *
 * @param version 1, or higher for a correction of the same quarter
 * @param mode A (rows of persons) or B (a cohort table)
 * @param deliveredOn Datum aanlevering; null = left empty
 * @param jointSince Gezamenlijke werkwijze sinds; null = not yet
 * @param organisation the other sheets, by canonical name
 */
record SampleDelivery(
        Participant participant,
        Quarter quarter,
        int version,
        String mode,
        @Nullable LocalDate deliveredOn,
        @Nullable LocalDate jointSince,
        @Nullable List<Trajectory> trajectories,
        @Nullable List<Placement> placements,
        @Nullable List<CohortRow> cohorts,
        List<Meeting> meetings,
        Map<String, List<Map<String, Object>>> organisation,
        Set<Departure> departures) {

    LocalDate referenceDate() {
        return quarter.lastDay();
    }

    /** {@code IMPULS_GM0363_2025K2_v2.xlsx}. */
    String fileName() {
        return "%s_%s_%dK%d%s.xlsx"
                .formatted(
                        participant.programme().replace("_SZW", ""),
                        participant.municipalityCode(),
                        quarter.year(),
                        quarter.number(),
                        version == 1 ? "" : "_v" + version);
    }
}
