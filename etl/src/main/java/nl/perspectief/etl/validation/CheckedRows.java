package nl.perspectief.etl.validation;

import nl.perspectief.etl.sheet.Delivered;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a file, with its rows.
 *
 * @param delivered the typed rows, also when the workbook is returned: then values that could not
 *     be read are empty; null when nothing could be read, or may be kept
 */
public record CheckedRows(CheckResult result, @Nullable Delivered delivered) {

    public CheckedRows {
        if (result instanceof CheckResult.Refused || result instanceof CheckResult.Quarantined) {
            delivered = null;
        }
    }
}
