package nl.perspectief.etl.validation;

import java.util.List;
import nl.perspectief.etl.finding.Finding;
import nl.perspectief.etl.sheet.CoverSheet;
import nl.perspectief.etl.sheet.Delivered;
import org.jspecify.annotations.Nullable;

/** What becomes of a file. */
public sealed interface CheckResult {

    /** Not a sound workbook, or nothing on its Voorblad that tells whose it is. */
    record Refused(String sentence) implements CheckResult {}

    /** It holds what may not be kept: active content, or BSNs. Its content is not stored. */
    record Quarantined(String sentence, List<Finding> findings) implements CheckResult {}

    /**
     * At least one ERROR.
     *
     * @param cover null when programme, municipality or period is unknown or does not take part
     *     (E01)
     */
    record Returned(@Nullable CoverSheet cover, List<Finding> findings) implements CheckResult {}

    /** No ERROR; warnings and remarks may stand in the findings. */
    record Accepted(Delivered delivered, List<Finding> findings) implements CheckResult {}
}
