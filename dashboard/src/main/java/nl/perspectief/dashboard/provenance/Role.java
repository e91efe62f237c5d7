package nl.perspectief.dashboard.provenance;

import nl.perspectief.sql.CountedCase;

/** What somebody or something is to a figure. */
public enum Role {
    /** Counted in the numerator, and so in the denominator of a share. */
    NUMERATOR,
    /** Counted in the denominator alone. */
    DENOMINATOR,
    /** Counted apart, because the characteristic is not known. */
    UNKNOWN,
    /** Looked at and not counted, such as whoever was not followed long enough yet. */
    NOT_COUNTED;

    static Role of(CountedCase one) {
        if (one.numerator() > 0) {
            return NUMERATOR;
        }
        if (one.denominator().signum() > 0) {
            return DENOMINATOR;
        }
        return one.unknown() > 0 ? UNKNOWN : NOT_COUNTED;
    }
}
