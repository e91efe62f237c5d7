package nl.perspectief.dashboard.export;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * Numbers as exports write them: a decimal point, no exponent, no trailing zeros, at most twelve
 * significant digits; nothing where there is no number.
 */
final class PlainNumber {

    private static final MathContext TWELVE_DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);

    private PlainNumber() {}

    static String of(@Nullable Double number) {
        return of(rounded(number));
    }

    /** An estimate in as many digits as are written. */
    static @Nullable BigDecimal rounded(@Nullable Double number) {
        return number == null ? null : new BigDecimal(number).round(TWELVE_DIGITS);
    }

    /** Counts are written whole, however many digits they have. */
    static String of(@Nullable BigDecimal number) {
        return number == null ? "" : plain(number);
    }

    static String of(@Nullable Long number) {
        return number == null ? "" : number.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
