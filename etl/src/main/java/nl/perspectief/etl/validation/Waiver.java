package nl.perspectief.etl.validation;

import java.time.LocalDate;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * An administrator's decision that a rule does not hold a municipality's workbook back for a while.
 * What breaks the rule is still told, with its severity, and marked as waived.
 *
 * @param rule the id in rules.csv, such as E17
 * @param programme null = either programme
 * @param from the first quarter it holds for
 * @param to the last quarter it holds for
 * @param expiresOn the last day on which a check uses it
 * @param reason why, in Dutch; shown to the municipality
 */
public record Waiver(
        String rule,
        String municipalityCode,
        @Nullable String programme,
        Quarter from,
        Quarter to,
        LocalDate expiresOn,
        String reason) {

    /** Whether it holds for a delivery that is checked on a day. */
    public boolean holds(
            String ofProgramme, String ofMunicipality, Quarter quarter, LocalDate checkedOn) {
        return municipalityCode.equals(ofMunicipality)
                && (programme == null || programme.equals(ofProgramme))
                && quarter.compareTo(from) >= 0
                && quarter.compareTo(to) <= 0
                && !checkedOn.isAfter(expiresOn);
    }
}
