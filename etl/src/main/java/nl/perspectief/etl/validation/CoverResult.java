package nl.perspectief.etl.validation;

import java.util.List;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.sql.Quarter;

/** Whose file it is and about when, as far as the Voorblad tells; nothing else is read. */
public sealed interface CoverResult {

    /** A delivery of a known municipality. Whether it takes part is not judged. */
    record Identified(String programme, String municipalityCode, Quarter quarter)
            implements CoverResult {}

    /**
     * Not to be placed: not a workbook, no Voorblad, or an unknown municipality.
     *
     * @param sentence why, in Dutch
     */
    record Unidentified(String sentence) implements CoverResult {}

    /**
     * It holds active content or BSNs, so its content may not be kept: not for a moment.
     *
     * @param sentence why, in Dutch
     * @param findings where BSNs stand; empty for active content
     */
    record Quarantined(String sentence, List<Finding> findings) implements CoverResult {}
}
