package nl.perspectief.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpearmanTest {

    private static final double[] ONE_TO_TEN = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

    /** Ten neighbours that changed places: Σd² = 10, so r = 1 − 6·10/(10·99). */
    @Test
    void givesTheTextbookFormulaWithoutTies() {
        Estimate estimate = found(pairs(ONE_TO_TEN, 2, 1, 4, 3, 6, 5, 8, 7, 10, 9));

        assertThat(estimate.value()).isCloseTo(1 - 60.0 / 990, within(1e-15));
    }

    /** The coefficient of SciPy, and the limits of the formula with its artanh and tanh. */
    @Test
    void givesTheReferenceValuesWithTies() {
        Estimate tied =
                found(
                        pairs(
                                new double[] {3, 1, 4, 1, 5, 9, 2, 6, 5, 3},
                                2,
                                7,
                                1,
                                8,
                                2,
                                8,
                                1,
                                8,
                                2,
                                8));

        assertThat(tied.value()).isCloseTo(0.13471506281091267, within(1e-12));
        assertThat(tied.lower()).isCloseTo(-0.5431487413899225, within(1e-12));
        assertThat(tied.upper()).isCloseTo(0.7062635756656688, within(1e-12));
    }

    /** Kendall's formula with ties, on ranks that are counted: so many are less, so many equal. */
    @Test
    void agreesWithAPlainCalculationOnRandomPairs() {
        var random = new Random(41);
        for (int i = 0; i < 300; i++) {
            int n = 10 + random.nextInt(50);
            int values = 2 + random.nextInt(40);
            double[] first = random.ints(n, 0, values).asDoubleStream().toArray();
            double[] second = random.ints(n, 0, values).asDoubleStream().toArray();

            assertThat(found(pairs(first, second)).value())
                    .isCloseTo(plain(first, second), within(1e-12));
        }
    }

    private static double plain(double[] first, double[] second) {
        double n = first.length;
        double differences = 0;
        for (int i = 0; i < n; i++) {
            differences += Math.pow(rank(first, i) - rank(second, i), 2);
        }
        double a = (n * n * n - n - ties(first)) / 12;
        double b = (n * n * n - n - ties(second)) / 12;
        return (a + b - differences) / (2 * Math.sqrt(a * b));
    }

    private static double rank(double[] values, int at) {
        long less = Arrays.stream(values).filter(value -> value < values[at]).count();
        return less + (equals(values, values[at]) + 1) / 2.0;
    }

    private static double ties(double[] values) {
        return Arrays.stream(values)
                .distinct()
                .map(value -> Math.pow(equals(values, value), 3) - equals(values, value))
                .sum();
    }

    private static long equals(double[] values, double wanted) {
        return Arrays.stream(values).filter(value -> value == wanted).count();
    }

    @Test
    void doesNotCareAboutTheOrderOfTheMunicipalitiesOrTheScale() {
        var random = new Random(42);
        double[] first = random.doubles(20).toArray();
        double[] second = random.doubles(20).toArray();
        List<ValuePair> pairs = pairs(first, second);
        List<ValuePair> bent =
                pairs(Arrays.stream(first).map(value -> 7 + Math.exp(value)).toArray(), second);
        List<ValuePair> turned = pairs(first, Arrays.stream(second).map(value -> -value).toArray());

        assertThat(Spearman.of(pairs.reversed())).isEqualTo(Spearman.of(pairs));
        assertThat(Spearman.of(bent)).isEqualTo(Spearman.of(pairs));
        assertThat(found(turned).value()).isEqualTo(-found(pairs).value());
        assertThat(found(turned).upper()).isCloseTo(-found(pairs).lower(), within(1e-12));
    }

    @Test
    void isNotSureOfAPerfectOrder() {
        assertThat(found(pairs(ONE_TO_TEN, ONE_TO_TEN))).isEqualTo(Estimate.exact(1));
        assertThat(found(pairs(ONE_TO_TEN, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1)))
                .isEqualTo(Estimate.exact(-1));
    }

    @Test
    void takesBothZerosForTheSame() {
        assertThat(Spearman.of(pairs(ONE_TO_TEN, 0, -0.0, 0, -0.0, 0, -0.0, 0, -0.0, 0, -0.0)))
                .isEqualTo(new Correlation.NoSpread(10));
    }

    @Test
    void saysNothingOfFewerThanTen() {
        List<ValuePair> ten = pairs(ONE_TO_TEN, ONE_TO_TEN);

        assertThat(Spearman.of(ten.subList(0, 9))).isEqualTo(new Correlation.TooFew(9));
        assertThat(Spearman.of(List.of())).isEqualTo(new Correlation.TooFew(0));
        assertThat(Spearman.of(ten)).isInstanceOf(Correlation.Found.class);
    }

    @Test
    void saysNothingWhenAllAreTheSame() {
        assertThat(Spearman.of(Collections.nCopies(12, new ValuePair(0.5, 3))))
                .isEqualTo(new Correlation.NoSpread(12));
    }

    private static Estimate found(List<ValuePair> pairs) {
        return ((Correlation.Found) Spearman.of(pairs)).coefficient();
    }

    private static List<ValuePair> pairs(double[] first, double... second) {
        return IntStream.range(0, first.length)
                .mapToObj(i -> new ValuePair(first[i], second[i]))
                .toList();
    }
}
