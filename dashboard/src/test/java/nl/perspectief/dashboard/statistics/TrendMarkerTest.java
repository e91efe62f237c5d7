package nl.perspectief.dashboard.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrendMarkerTest {

    /** The smokers of R's prop.trend.test: χ² = 8.2249, p = 0.004132. */
    @Test
    void givesTheTestOfCochranAndArmitage() {
        var smokers =
                periods(
                        List.of(
                                FunnelUnit.ofShare(83, 86),
                                FunnelUnit.ofShare(90, 93),
                                FunnelUnit.ofShare(129, 136),
                                FunnelUnit.ofShare(70, 82)));

        double z = TrendMarker.ofWeighted(smokers);

        assertThat(z * z).isCloseTo(8.224922285197742, within(1e-9));
        assertThat(z).isNegative();
    }

    /** Values of a general optimiser on the likelihood of both α and β. */
    @Test
    void givesTheLikelihoodRatioOfPoissonRegression() {
        assertThat(root(12, 15, 11, 18, 20, 22, 19, 27)).isCloseTo(2.91849777, within(1e-8));
        assertThat(root(30, 28, 31, 25, 27, 22)).isCloseTo(-1.12410514, within(1e-8));
        assertThat(root(3, 1, 4, 1, 5, 9, 2, 6)).isCloseTo(1.77300043, within(1e-8));
        assertThat(root(120, 90, 130, 140, 100, 160, 150, 170)).isCloseTo(4.69680299, within(1e-8));
    }

    @Test
    void hasAnAnswerWhereTheSlopeHasNoEnd() {
        assertThat(root(0, 0, 0, 0, 0, 9)).isCloseTo(Math.sqrt(2 * 9 * Math.log(6)), within(1e-6));
        assertThat(root(9, 0, 0, 0, 0, 0)).isCloseTo(-Math.sqrt(2 * 9 * Math.log(6)), within(1e-6));
        assertThat(root(0, 0, 0, 0, 0)).isZero();
        assertThat(root(5, 5, 5, 5, 5)).isZero();
    }

    /** The best slope by going through all of them in small steps, with the best level for each. */
    @Test
    void agreesWithASearchOfAllSlopesOnRandomCounts() {
        var random = new Random(17);
        for (int i = 0; i < 25; i++) {
            int most = 2 + random.nextInt(60);
            long[] counts = random.longs(5 + random.nextInt(4), 1, most).toArray();
            double best = 0;
            double at = 0;
            for (double slope = -2; slope <= 2; slope += 0.0005) {
                double gain = logLikelihood(counts, slope) - logLikelihood(counts, 0);
                at = gain > best ? slope : at;
                best = Math.max(best, gain);
            }
            assertThat(root(counts)).isCloseTo(Math.signum(at) * Math.sqrt(2 * best), within(2e-3));
        }
    }

    private static double logLikelihood(long[] counts, double slope) {
        double sum = 0;
        double weights = 0;
        for (int t = 0; t < counts.length; t++) {
            sum += counts[t];
            weights += Math.exp(slope * t);
        }
        double level = Math.log(sum / weights);
        double logLikelihood = 0;
        for (int t = 0; t < counts.length; t++) {
            logLikelihood += counts[t] * (level + slope * t) - Math.exp(level + slope * t);
        }
        return logLikelihood;
    }

    /** As a regression line through weighted points, by the textbook's normal equations. */
    @Test
    void agreesWithWeightedRegressionOnRandomCurves() {
        var random = new Random(18);
        for (int i = 0; i < 100; i++) {
            List<FunnelUnit> units = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                units.add(
                        FunnelUnit.ofRetention(
                                Persons.random(random, 30 + random.nextInt(60), 300).curve(), 91));
            }
            assertThat(TrendMarker.ofWeighted(periods(units)))
                    .isCloseTo(plain(units), within(1e-9));
        }
    }

    private static double plain(List<FunnelUnit> units) {
        double w = 0;
        double wt = 0;
        double wtt = 0;
        double wy = 0;
        double wty = 0;
        for (int t = 0; t < units.size(); t++) {
            double weight = units.get(t).size();
            w += weight;
            wt += weight * t;
            wtt += weight * t * t;
            wy += weight * units.get(t).value();
            wty += weight * t * units.get(t).value();
        }
        double slope = (w * wty - wt * wy) / (w * wtt - wt * wt);
        double mean = wy / w;
        return slope / Math.sqrt(mean * (1 - mean) * w / (w * wtt - wt * wt));
    }

    @Test
    void looksAtTheLastEightPeriodsOnly() {
        List<Long> counts = new ArrayList<>(Collections.nCopies(8, 20L));
        counts.addFirst(400L);
        counts.addFirst(900L);

        assertThat(TrendMarker.ofCounts(periods(counts))).isEqualTo(Trend.NO_CHANGE);
    }

    @Test
    void saysNothingOfFewerThanFivePeriods() {
        assertThat(TrendMarker.ofCounts(periods(List.of(1L, 10L, 100L, 1000L))))
                .isEqualTo(Trend.TOO_FEW_PERIODS);
        assertThat(TrendMarker.ofShares(List.of())).isEqualTo(Trend.TOO_FEW_PERIODS);
    }

    @Test
    void namesADirectionOnlyBelowOnePerCent() {
        assertThat(TrendMarker.ofCounts(periods(List.of(10L, 14L, 18L, 22L, 30L, 33L))))
                .isEqualTo(Trend.RISING);
        assertThat(TrendMarker.ofCounts(periods(List.of(33L, 30L, 22L, 18L, 14L, 10L))))
                .isEqualTo(Trend.FALLING);
        assertThat(TrendMarker.ofCounts(periods(List.of(10L, 14L, 12L, 15L, 13L, 16L))))
                .isEqualTo(Trend.NO_CHANGE);
        assertThat(TrendMarker.ofShares(shares(10, 18, 26, 34, 42))).isEqualTo(Trend.RISING);
        assertThat(TrendMarker.ofShares(shares(50, 50, 50, 50, 50))).isEqualTo(Trend.NO_CHANGE);
        assertThat(TrendMarker.ofShares(shares(100, 100, 100, 100, 100)))
                .isEqualTo(Trend.NO_CHANGE);
    }

    /** A missing period keeps its place in time. */
    @Test
    void knowsWhatIsMissing() {
        var gap =
                List.of(
                        new PeriodValue<>(1, 8L),
                        new PeriodValue<>(2, 9L),
                        new PeriodValue<>(9, 20L));
        var closed =
                List.of(
                        new PeriodValue<>(1, 8L),
                        new PeriodValue<>(2, 9L),
                        new PeriodValue<>(3, 20L));

        assertThat(PoissonTrend.z(gap)).isNotEqualTo(PoissonTrend.z(closed));
        assertThat(PoissonTrend.z(gap.reversed())).isCloseTo(PoissonTrend.z(gap), within(1e-12));
    }

    private static List<PeriodValue<FunnelUnit>> shares(long... perCent) {
        return periods(
                IntStream.range(0, perCent.length)
                        .mapToObj(t -> FunnelUnit.ofShare(perCent[t], 100))
                        .toList());
    }

    private static double root(long... counts) {
        return PoissonTrend.z(
                periods(IntStream.range(0, counts.length).mapToObj(t -> counts[t]).toList()));
    }

    private static <T> List<PeriodValue<T>> periods(List<T> values) {
        return IntStream.range(0, values.size())
                .mapToObj(t -> new PeriodValue<>(t, values.get(t)))
                .toList();
    }
}
