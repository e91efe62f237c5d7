package nl.perspectief.etl.sheet;

import java.time.LocalDate;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Who delivers what: the Voorblad of a workbook, as far as it is data.
 *
 * @param programme BOTOC or IMPULS_SZW
 * @param municipalityCode such as GM0363
 * @param referenceDate the Peildatum; null when it could not be read (then there is a finding)
 * @param deliveryMode A (rows of persons) or B (a cohort table)
 * @param deliveryDate Datum aanlevering; null = not filled in
 * @param jointSince since when Veiligheid and W&I work in one way; null = not yet
 */
public record CoverSheet(
        String programme,
        String municipalityCode,
        Quarter quarter,
        @Nullable LocalDate referenceDate,
        String templateVersion,
        String deliveryMode,
        @Nullable LocalDate deliveryDate,
        @Nullable LocalDate jointSince) {}
