package nl.perspectief.dashboard.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class PlainNumberTest {

    @Test
    void writesAtMostTwelveSignificantDigits() {
        assertThat(PlainNumber.of((Double) (1.0 / 3))).isEqualTo("0.333333333333");
        assertThat(PlainNumber.of((Double) (2_000.0 / 3))).isEqualTo("666.666666667");
    }

    @Test
    void neverWritesAnExponent() {
        assertThat(PlainNumber.of((Double) 1.25e-9)).isEqualTo("0.00000000125");
        assertThat(PlainNumber.of((Double) 1e9)).isEqualTo("1000000000");
        assertThat(PlainNumber.of(new BigDecimal("1E+3"))).isEqualTo("1000");
    }

    @Test
    void writesNoTrailingZeros() {
        assertThat(PlainNumber.of((Double) 200.0)).isEqualTo("200");
        assertThat(PlainNumber.of((Double) 0.0)).isEqualTo("0");
        assertThat(PlainNumber.of((Double) (-0.0))).isEqualTo("0");
        assertThat(PlainNumber.of(new BigDecimal("12.50"))).isEqualTo("12.5");
        assertThat(PlainNumber.of(new BigDecimal("0.00"))).isEqualTo("0");
    }

    @Test
    void writesNothingWhereThereIsNoNumber() {
        assertThat(PlainNumber.of((Double) null)).isEmpty();
        assertThat(PlainNumber.of((BigDecimal) null)).isEmpty();
        assertThat(PlainNumber.of((Long) null)).isEmpty();
    }
}
