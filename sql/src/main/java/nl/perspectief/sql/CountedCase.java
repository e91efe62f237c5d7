package nl.perspectief.sql;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one person, one spell of work, or one row or sheet about organisations adds to a figure.
 *
 * @param denominator 0 also where the figure has none
 * @param rows the landed rows it is made of, by sheet and row
 */
public record CountedCase(
        long numerator, BigDecimal denominator, long unknown, List<LandedRow> rows) {

    public CountedCase {
        rows = List.copyOf(rows);
    }
}
