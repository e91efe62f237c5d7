package nl.perspectief.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ControlChartTest {

    private static final List<Share> SIX =
            List.of(
                    new Share(8, 20),
                    new Share(9, 22),
                    new Share(7, 18),
                    new Share(12, 25),
                    new Share(10, 21),
                    new Share(15, 24));

    @Test
    void givesTheReferenceLimitsOfShares() {
        // the six of the reference, twice over: the same overall share, and enough points
        ControlChart chart =
                ControlChart.ofShares(
                        Stream.concat(SIX.stream(), SIX.stream()).toList(), RunRules.USUAL);

        assertThat(chart.centre()).isCloseTo(0.4692307692, within(5e-11));
        assertLimits(chart.points().get(0), 0.134456, 0.804005);
        assertLimits(chart.points().get(3), 0.169799, 0.768662);
        assertThat(chart.isRough()).isFalse();
    }

    @Test
    void isARunChartAroundTheMedianWithFewerThanTwelvePoints() {
        ControlChart chart = ControlChart.ofShares(SIX, RunRules.USUAL);

        assertThat(chart.centre()).isEqualTo((9 / 22.0 + 10 / 21.0) / 2);
        assertThat(chart.points()).allSatisfy(point -> assertThat(point.limits()).isNull());
        assertThat(ControlChart.ofCounts(List.of(), RunRules.USUAL).points()).isEmpty();
    }

    @Test
    void keepsLimitsOfSharesWithinZeroAndOneAndSaysWhenTheyAreRough() {
        ControlChart chart =
                ControlChart.ofShares(Collections.nCopies(12, new Share(9, 10)), RunRules.USUAL);

        assertLimits(chart.points().getFirst(), 0.615395, 1);
        assertThat(chart.isRough()).isFalse();
        assertThat(
                        ControlChart.ofShares(
                                        Collections.nCopies(12, new Share(3, 10)), RunRules.USUAL)
                                .isRough())
                .isTrue();
    }

    @Test
    void givesLimitsOfCountsByTheirRoot() {
        ControlChart chart = ControlChart.ofCounts(Collections.nCopies(12, 25L), RunRules.USUAL);
        assertLimits(chart.points().getFirst(), 10, 40);

        ControlChart few = ControlChart.ofCounts(Collections.nCopies(12, 4L), RunRules.USUAL);
        assertLimits(few.points().getFirst(), 0, 10);
    }

    /** Wheeler's constant: limits at 2.66 times the mean moving range. */
    @Test
    void givesLimitsOfSingleValuesByTheirMovingRange() {
        List<Double> values =
                List.of(39.0, 41.0, 41.0, 41.0, 43.0, 44.0, 41.0, 42.0, 40.0, 41.0, 44.0, 40.0);
        ControlChart chart = ControlChart.ofValues(values, RunRules.USUAL);

        double meanRange = (2 + 0 + 0 + 2 + 1 + 3 + 1 + 2 + 1 + 3 + 4) / 11.0;
        assertThat(chart.centre()).isCloseTo(497 / 12.0, within(1e-12));
        assertThat(chart.points().getFirst().limits().upper())
                .isCloseTo(chart.centre() + 2.66 * meanRange, within(3e-3));
        assertThat(chart.points().getFirst().limits().lower())
                .isCloseTo(chart.centre() - 2.66 * meanRange, within(3e-3));
    }

    @Test
    void marksAPointBeyondTheLimits() {
        Long[] counts = new Long[12];
        Arrays.fill(counts, 25L);
        counts[4] = 60L;
        ControlChart chart = ControlChart.ofCounts(List.of(counts), RunRules.USUAL);

        assertThat(marked(chart, ChartSignal.BEYOND_LIMITS)).containsExactly(4);
    }

    @Test
    void marksEightOnOneSideAndNotSeven() {
        assertThat(onOneSide(9, 1, 1, 1, 1, 1, 1, 1, 9)).isEmpty();
        assertThat(onOneSide(9, 1, 1, 1, 1, 1, 1, 1, 1, 9)).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void passesOverAPointOnTheCentreLine() {
        assertThat(onOneSide(9, 1, 1, 1, 5, 1, 1, 1, 1, 1, 9))
                .containsExactly(1, 2, 3, 5, 6, 7, 8, 9);
    }

    @Test
    void takesTheLengthOfARunAsASetting() {
        var six = new RunRules(6, 6);

        assertThat(six.onOneSide(new double[] {9, 1, 1, 1, 1, 1, 1}, 5).cardinality()).isEqualTo(6);
    }

    @Test
    void marksSixRisingOrFallingAndNotFive() {
        assertThat(risingOrFalling(1, 2, 3, 4, 5, 4)).isEmpty();
        assertThat(risingOrFalling(3, 1, 2, 3, 4, 5, 6, 2)).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(risingOrFalling(9, 8, 7, 6, 5, 4, 4)).containsExactly(0, 1, 2, 3, 4, 5);
        assertThat(risingOrFalling(1, 2, 3, 3, 4, 5, 6)).isEmpty();
        assertThat(risingOrFalling()).isEmpty();
    }

    /** The rules again, each stretch of so many points looked at by itself. */
    @Test
    void agreesWithThePlainRulesOnRandomSeries() {
        var random = new Random(8);
        for (int i = 0; i < 300; i++) {
            double[] values = random.ints(40, 0, 4 + i % 20).asDoubleStream().toArray();
            assertThat(RunRules.USUAL.risingOrFalling(values).stream().toArray())
                    .isEqualTo(plainRises(values));
            // without points on the line a run is a stretch like any other
            assertThat(RunRules.USUAL.onOneSide(values, 1.5).stream().toArray())
                    .isEqualTo(plainSides(values));
        }
    }

    private static int[] plainRises(double[] values) {
        return IntStream.range(0, values.length)
                .filter(
                        own ->
                                IntStream.rangeClosed(own - 5, own)
                                        .filter(from -> from >= 0 && from + 5 < values.length)
                                        .anyMatch(from -> isMonotone(values, from)))
                .toArray();
    }

    private static boolean isMonotone(double[] values, int from) {
        var steps = IntStream.range(from, from + 5).mapToDouble(k -> values[k + 1] - values[k]);
        double[] each = steps.toArray();
        return Arrays.stream(each).allMatch(step -> step > 0)
                || Arrays.stream(each).allMatch(step -> step < 0);
    }

    private static int[] plainSides(double[] values) {
        return IntStream.range(0, values.length)
                .filter(
                        own ->
                                IntStream.rangeClosed(own - 7, own)
                                        .filter(from -> from >= 0 && from + 7 < values.length)
                                        .anyMatch(
                                                from ->
                                                        IntStream.range(from, from + 8)
                                                                        .mapToObj(
                                                                                k ->
                                                                                        values[k]
                                                                                                > 1.5)
                                                                        .distinct()
                                                                        .count()
                                                                == 1))
                .toArray();
    }

    private static int[] onOneSide(double... values) {
        return RunRules.USUAL.onOneSide(values, 5).stream().toArray();
    }

    private static int[] risingOrFalling(double... values) {
        return RunRules.USUAL.risingOrFalling(values).stream().toArray();
    }

    private static List<Integer> marked(ControlChart chart, ChartSignal signal) {
        return IntStream.range(0, chart.points().size())
                .filter(index -> chart.points().get(index).signals().contains(signal))
                .boxed()
                .toList();
    }

    private static void assertLimits(ControlPoint point, double lower, double upper) {
        assertThat(point.limits().lower()).isCloseTo(lower, within(5e-7));
        assertThat(point.limits().upper()).isCloseTo(upper, within(5e-7));
    }
}
