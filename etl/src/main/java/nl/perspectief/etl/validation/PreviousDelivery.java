package nl.perspectief.etl.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.perspectief.etl.sheet.DeliveredSheet;
import nl.perspectief.sql.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The last delivery of a municipality and programme before the one that is checked: of an earlier
 * quarter, or an earlier version of the same quarter.
 *
 * @param sheets in the order of the workbook, by canonical name, without the cover, as {@link
 *     nl.perspectief.etl.sheet.Delivered#sheets}
 */
public record PreviousDelivery(Quarter quarter, int version, Map<String, DeliveredSheet> sheets) {

    public PreviousDelivery {
        sheets = Collections.unmodifiableMap(new LinkedHashMap<>(sheets));
    }

    /** Finds the delivery to compare with, once it is known whose workbook this is. */
    @FunctionalInterface
    public interface Lookup {

        /** For when there is nothing to compare with. */
        Lookup NONE = (programme, municipalityCode, quarter) -> null;

        /**
         * The newest delivery that counts, of this quarter or before it.
         *
         * @return null when there is none
         */
        @Nullable PreviousDelivery before(
                String programme, String municipalityCode, Quarter quarter);
    }
}
