package nl.perspectief.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EventTimeTest {

    /** Two that started in other quarters, side by side from their own start; one has a gap. */
    @Test
    void countsQuartersFromEachOnesOwnStart() {
        List<EventTimePoint> points =
                EventTime.of(
                        List.of(
                                outcomes("early", 2, value(1, 10), value(2, 20), value(3, 30)),
                                outcomes("late", 9, value(8, 14), value(10, 38))));

        assertThat(points)
                .containsExactly(
                        new EventTimePoint(-1, 2, Estimate.exact(12)),
                        new EventTimePoint(0, 1, Estimate.exact(20)),
                        new EventTimePoint(1, 2, Estimate.exact(34)));
    }

    @Test
    void leavesOutWhoHasNotStarted() {
        assertThat(EventTime.of(List.of(outcomes("never", null, value(1, 10))))).isEmpty();
        assertThat(EventTime.of(List.of())).isEmpty();
    }

    /** Limits of SciPy's t distribution. */
    @Test
    void givesStudentsInterval() {
        Estimate five = onlyPoint(0.2, 0.4, 0.5, 0.7, 0.9).mean();
        Estimate six = onlyPoint(3, 4, 6, 6, 8, 12).mean();

        assertThat(five.value()).isCloseTo(0.54, within(1e-12));
        assertThat(five.lower()).isCloseTo(0.20452086150733456, within(1e-9));
        assertThat(five.upper()).isCloseTo(0.8754791384926655, within(1e-9));
        assertThat(six.lower()).isCloseTo(3.1319818629460867, within(1e-9));
        assertThat(six.upper()).isCloseTo(9.868018137053912, within(1e-9));
    }

    @Test
    void hasNoIntervalForFewerThanFiveOrWithoutSpread() {
        assertThat(onlyPoint(1, 2, 3, 6)).isEqualTo(new EventTimePoint(0, 4, Estimate.exact(3)));
        assertThat(onlyPoint(2, 2, 2, 2, 2, 2))
                .isEqualTo(new EventTimePoint(0, 6, Estimate.exact(2)));
    }

    @Test
    void doesNotCareAboutTheOrder() {
        List<MunicipalityOutcomes> some = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int start = i % 4;
            some.add(
                    outcomes(
                            "m" + i,
                            start,
                            IntStream.range(0, 5)
                                    .mapToObj(
                                            quarter ->
                                                    value(quarter, 1 / (7.0 * quarter + start + 3)))
                                    .toArray(PeriodValue[]::new)));
        }

        assertThat(EventTime.of(some.reversed())).isEqualTo(EventTime.of(some));
    }

    private static EventTimePoint onlyPoint(double... values) {
        List<MunicipalityOutcomes> all =
                IntStream.range(0, values.length)
                        .mapToObj(i -> outcomes("m" + i, 3, value(3, values[i])))
                        .toList();
        List<EventTimePoint> points = EventTime.of(all);
        assertThat(points).hasSize(1);
        return points.getFirst();
    }

    @SafeVarargs
    private static MunicipalityOutcomes outcomes(
            String name, Integer since, PeriodValue<Double>... values) {
        return new MunicipalityOutcomes(name, since, List.of(values));
    }

    private static PeriodValue<Double> value(int quarter, double value) {
        return new PeriodValue<>(quarter, value);
    }
}
