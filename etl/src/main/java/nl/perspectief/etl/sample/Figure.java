package nl.perspectief.etl.sample;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A figure as an export gives it: its counts, its value and its status. */
record Figure(
        @Nullable Long numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        String status) {

    /** At most twelve significant digits, as in exports. */
    static final MathContext PRECISION = new MathContext(12, RoundingMode.HALF_UP);

    static final Figure NOT_APPLICABLE = new Figure(null, null, null, "NOT_APPLICABLE");
    static final Figure NOT_DELIVERED = new Figure(null, null, null, "NOT_DELIVERED");

    static Figure count(long count) {
        return new Figure(count, null, BigDecimal.valueOf(count), "VALUE");
    }

    /** A share; with nothing in the denominator there is no value. */
    static Figure share(long numerator, long denominator) {
        return ratio(numerator, BigDecimal.valueOf(denominator));
    }

    static Figure ratio(long numerator, BigDecimal denominator) {
        var value =
                denominator.signum() == 0
                        ? null
                        : BigDecimal.valueOf(numerator).divide(denominator, PRECISION);
        return new Figure(numerator, denominator, value, "VALUE");
    }

    static Figure of(long numerator, long denominator, @Nullable BigDecimal value) {
        var rounded = value == null ? null : value.round(PRECISION);
        return new Figure(numerator, BigDecimal.valueOf(denominator), rounded, "VALUE");
    }

    static Figure tooShort(long numerator, long denominator) {
        return new Figure(numerator, BigDecimal.valueOf(denominator), null, "TOO_SHORT");
    }
}
