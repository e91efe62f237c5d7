package nl.perspectief.dashboard.provenance;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * A person, a spell of work, or a row or sheet about organisations, with what it adds to a figure
 * and the rows it was read from.
 *
 * @param rows at least one
 */
public record OwnCase(
        Role role, long numerator, BigDecimal denominator, long unknown, List<OwnRow> rows)
        implements Comparable<OwnCase> {

    private static final Comparator<OwnCase> ORDER =
            Comparator.comparing(OwnCase::role).thenComparing(one -> one.rows().getFirst());

    public OwnCase {
        rows = List.copyOf(rows);
    }

    /** By role, and then by where the first row stands. */
    @Override
    public int compareTo(OwnCase other) {
        return ORDER.compare(this, other);
    }
}
