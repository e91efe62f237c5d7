package nl.perspectief.etl.template;

import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * Which workbook to make.
 *
 * @param programme BOTOC or IMPULS_SZW
 * @param municipality who is to fill it in; null = not known yet
 * @param quarter over which it will be; null = not known yet, then every sheet is in it
 * @param deliveryMode A (rows of persons) or B (a cohort table)
 * @param example whether invented rows are filled in; then municipality and quarter are needed
 */
public record TemplateRequest(
        String programme,
        @Nullable Municipality municipality,
        @Nullable Quarter quarter,
        String deliveryMode,
        boolean example) {

    public TemplateRequest {
        if (example && (municipality == null || quarter == null)) {
            throw new IllegalArgumentException("An example is of a municipality and a quarter");
        }
    }

    /** A municipality by its code (GM0363) and its name. */
    public record Municipality(String code, String name) {}
}
