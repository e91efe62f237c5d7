package nl.perspectief.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BenjaminiHochbergTest {

    /** The fifteen tests of the paper, of which the first four are signals. */
    @Test
    void givesTheSignalsOfThePaper() {
        var pValues =
                List.of(
                        0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459,
                        0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0);

        assertThat(BenjaminiHochberg.signals(pValues, 0.05)).containsExactly(0, 1, 2, 3);
    }

    @Test
    void countsWhatIsUnderItsLineFromTheTopDown() {
        // the second is above its own line of 0.025, but the third is below its line of 0.0375
        assertThat(BenjaminiHochberg.signals(List.of(0.9, 0.037, 0.01, 0.03), 0.05))
                .containsExactly(2, 3, 1);
    }

    @Test
    void namesNothingWhenThereIsNothing() {
        assertThat(BenjaminiHochberg.signals(List.of(), 0.05)).isEmpty();
        assertThat(BenjaminiHochberg.signals(List.of(0.2, 0.9), 0.05)).isEmpty();
    }

    /** The same by adjusted p-values: the least of p·m/rank over this rank and all above it. */
    @Test
    void agreesWithAdjustedValuesOnRandomTests() {
        var random = new Random(95);
        for (int i = 0; i < 200; i++) {
            List<Double> pValues =
                    random.doubles(1 + random.nextInt(60))
                            .map(u -> random.nextBoolean() ? u : u * u * u * u)
                            .boxed()
                            .toList();
            assertThat(BenjaminiHochberg.signals(pValues, 0.05))
                    .containsExactlyInAnyOrderElementsOf(
                            IntStream.range(0, pValues.size())
                                    .filter(one -> adjusted(pValues, pValues.get(one)) <= 0.05)
                                    .boxed()
                                    .toList());
        }
    }

    private static double adjusted(List<Double> pValues, double own) {
        return pValues.stream()
                .filter(other -> other >= own)
                .mapToDouble(
                        other ->
                                other
                                        * pValues.size()
                                        / pValues.stream().filter(p -> p <= other).count())
                .min()
                .orElseThrow();
    }
}
