package nl.perspectief.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewcombeTest {

    /** The worked examples of the paper, table II, method 10. */
    @ParameterizedTest
    @CsvSource({
        "56, 70, 48, 80, 0.2, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.6, 0.1705, 0.8090",
        "5, 56, 0, 29, 0.0893, -0.0381, 0.1926",
        "10, 10, 0, 20, 1, 0.6791, 1",
        "10, 10, 0, 10, 1, 0.6075, 1"
    })
    void givesTheLimitsOfThePaper(
            long x1, long n1, long x2, long n2, double difference, double lower, double upper) {
        Estimate estimate = Newcombe.difference(x1, n1, x2, n2);

        assertThat(estimate.value()).isCloseTo(difference, within(5e-5));
        assertThat(estimate.lower()).isCloseTo(lower, within(5e-5));
        assertThat(estimate.upper()).isCloseTo(upper, within(5e-5));
    }

    @Test
    void turnsAroundWhenTheGroupsChangePlaces() {
        Estimate one = Newcombe.difference(12, 20, 41, 60);
        Estimate other = Newcombe.difference(41, 60, 12, 20);

        assertThat(other.value()).isCloseTo(-one.value(), within(1e-15));
        assertThat(other.lower()).isCloseTo(-one.upper(), within(1e-15));
        assertThat(other.upper()).isCloseTo(-one.lower(), within(1e-15));
    }

    @Test
    void knowsNothingWhenAGroupIsEmpty() {
        assertThat(Newcombe.difference(0, 0, 1, 2)).isNull();
        assertThat(Newcombe.difference(1, 2, 0, 0)).isNull();
    }
}
