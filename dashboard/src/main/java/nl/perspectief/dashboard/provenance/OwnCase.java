package nl.perspectief.dashboard.provenance;

import java.math.BigDecimal;
import java.util.List;

/**
 * A person, a spell of work, or a row or sheet about organisations, with what it adds to a figure
 * and the rows it was read from.
 */
public record OwnCase(
        Role role, long numerator, BigDecimal denominator, long unknown, List<OwnRow> rows) {

    public OwnCase {
        rows = List.copyOf(rows);
    }
}
