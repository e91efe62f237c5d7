package nl.perspectief.dashboard.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.perspectief.sql.Quarter;
import org.junit.jupiter.api.Test;

class PeriodTest {

    @Test
    void readsAQuarterAndAYear() {
        assertThat(Period.parse("2026-K3")).isEqualTo(Period.of(new Quarter(2026, 3)));
        assertThat(Period.parse("2026"))
                .returns(new Quarter(2026, 1), Period::first)
                .returns(new Quarter(2026, 4), Period::last)
                .hasToString("2026");
        assertThat(
                        Stream.of("2026-K5", "26", "20266", "K3", "")
                                .flatMap(text -> Period.tryParse(text).stream()))
                .isEmpty();
    }

    @Test
    void ordersQuartersBeforeYears() {
        assertThat(Stream.of("2024", "2025-K1", "2024-K4", "2023").map(Period::parse).sorted())
                .hasToString("[2024-K4, 2025-K1, 2023, 2024]");
    }

    @Test
    void stepsBackByItsOwnLength() {
        assertThat(Period.parse("2026-K1").previous()).hasToString("2025-K4");
        assertThat(Period.parse("2026").previous()).hasToString("2025");
    }

    @Test
    void readsTheDayAndTheBoundOffAMeasure() {
        assertThat(Measure.parse("13w")).isEqualTo(new Measure.Horizon(91, Bound.MAIN));
        assertThat(Measure.parse("52w_low")).isEqualTo(new Measure.Horizon(364, Bound.LOW));
        assertThat(Measure.parse("26w_high")).isEqualTo(new Measure.Horizon(182, Bound.HIGH));
        assertThat(Measure.parse("14d")).isEqualTo(new Measure.Horizon(14, Bound.MAIN));
        assertThat(Measure.parse("median_days")).isEqualTo(new Measure.Median());
        assertThat(Measure.parse("count")).isEqualTo(new Measure.Count());
        assertThat(Stream.of("rate", "6m", "12m", "ratio", "index").map(Measure::parse))
                .containsOnly(new Measure.Quotient());
    }
}
